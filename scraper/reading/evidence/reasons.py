"""Reasons against a number that its size gives: the same words beside a larger one tell a figure."""

SMALL_SUM = "an amount as prices are"
SHORT_TIME = "a length of time"
OF_GOODS = "a label of catalogues, shops and blogs"

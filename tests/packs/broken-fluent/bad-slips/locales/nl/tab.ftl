tab =
	.part = Met een tab
	.other = Nog een

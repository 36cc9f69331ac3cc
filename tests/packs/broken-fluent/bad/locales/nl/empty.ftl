hello-empty =

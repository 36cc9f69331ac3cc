hello-brace = Een tekst }

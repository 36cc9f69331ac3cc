invisible =
   .part = Met een vaste spatie

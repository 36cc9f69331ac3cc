<p>Goed</p>
sound-too = Goed

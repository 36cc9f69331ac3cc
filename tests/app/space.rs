use crate::player::Player;

//! What can be asked at the door of the profiles, or of what is kept. Closed, like the intents it is one of.

use super::Portrait;
use super::effect::ProfileId;
use crate::mission::ids::MissionId;

/// What somebody asks at the door, or of what is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum ProfileIntent {
    /// Play without a profile.
    Guest,
    /// Play without a profile, with this face: straight on to the first message.
    GuestAs(Portrait),
    /// Open this profile.
    Knock(ProfileId),
    /// Choose the pictures of a new profile.
    Choose,
    /// Tap a picture.
    Tap(u8),
    /// Take the last picture back.
    Untap,
    /// These are the pictures she chooses, also where they are easily guessed.
    Keep,
    /// Read the recovery sheet into the counsellor's door.
    Recover,
    /// Forget that a mission was ever opened.
    ForgetMission(MissionId),
    /// Wipe everything that is kept of her.
    ForgetMe,
}

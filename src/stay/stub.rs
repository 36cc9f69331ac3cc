use super::*;
impl Stay {
    pub fn cover(&self) -> Option<&u8> {
        None
    }
    pub(super) fn uncover(&mut self) -> Vec<Event> {
        Vec::new()
    }
    pub(super) fn leave(&mut self) -> Vec<Event> {
        Vec::new()
    }
    pub(super) fn idle(&mut self) -> Vec<Event> {
        Vec::new()
    }
}

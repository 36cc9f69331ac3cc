//! The page for phones while a session has one: opened at the address the counsellor chose, given what phones may see
//! after every change, and closed a moment after the session, so that every phone can say good-bye.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::winit::EventLoopProxyWrapper;

use super::model::{Ask, Model, StageSystems};
use super::networks::Networks;
use super::power::{self, StayAwake};
use crate::app::{Intent, PhonesIntent, RequestId, SessionIntent};
use crate::pack::Content;
use crate::phones::{Offer, Phones, PhonesError, Read};
use crate::session::{AnswerMode, DeviceOutcome, DevicesSnapshot, Invitation};

/// What is asked of the page for phones.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhonePage {
    /// Open it at this address.
    Open(IpAddr),
    /// Close it.
    Close,
    /// Another code.
    NewCode,
    /// Tell a phone what became of its request.
    Answer(RequestId, DeviceOutcome),
}

/// The ports the page is at, so that the address stays short and the same: the next where another program has the first.
const PORTS: std::ops::RangeInclusive<u16> = 7080..=7089;
/// After how long without a phone the desk says what may keep them away.
const NOBODY: Duration = Duration::from_mins(1);
/// How long the page stays after the session.
const GOODBYE: Duration = Duration::from_secs(3);

/// The page for phones, where it is open.
#[derive(Resource, Default)]
pub struct PhoneHost {
    /// What the page says and shows comes from here.
    content: Option<Content>,
    read: Option<Read>,
    page: Option<Phones>,
    told: Option<DevicesSnapshot>,
    over_since: Option<Instant>,
    trouble: Option<PhoneTrouble>,
}

/// Why there is no page, in the words the desk has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneTrouble {
    /// Another program uses the port.
    Taken,
    /// The machine is not reached under this address.
    NotHere,
    /// Anything else; the staff log tells what.
    Other,
}

impl PhoneTrouble {
    /// Its name among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::NotHere => "not-here",
            Self::Other => "other",
        }
    }
}

impl PhoneHost {
    /// Why there is no page.
    pub fn trouble(&self) -> Option<PhoneTrouble> {
        self.trouble
    }

    /// The time of the page's own clock, by which phones are here or gone.
    pub fn now(&self) -> Duration {
        self.page.as_ref().map(Phones::now).unwrap_or_default()
    }

    /// Whether the page is open so long that a phone should have come.
    pub fn nobody_came(&self) -> bool {
        self.now() >= NOBODY
    }

    /// How a phone joins the page that is open.
    fn invitation(&self) -> Option<Invitation> {
        self.page.as_ref().map(|page| Invitation { url: page.url(), code: page.code(), qr: page.qr_svg() })
    }

    /// Takes out what phones asked since the last frame.
    pub fn take(&self) -> Vec<PhonesIntent> {
        self.page.as_ref().map(Phones::take).unwrap_or_default()
    }

    /// Shows phones what they may see now, where that is something else, or is said in other words.
    fn show(&mut self, stage: &Model) {
        let Some(page) = &self.page else { return };
        let now = match (stage.app().session(), &self.told) {
            (Some(session), _) => session.participants().snapshot(),
            (None, Some(told)) => told.over(),
            (None, None) => return,
        };
        if self.content.as_ref() != Some(stage.app().content()) {
            page.offer(self.offer(stage));
            self.content = Some(stage.app().content().clone());
        }
        if self.told.as_ref() != Some(&now) {
            page.tell(now.clone());
            self.told = Some(now);
        }
    }

    /// What phones may say and show: what the group sees, and where packs can be read all that girls may pick.
    fn offer(&self, stage: &Model) -> Offer {
        let (app, interface) = (stage.app(), stage.interface());
        let offer = Offer::of(app.content(), interface);
        match &self.read {
            Some(read) => offer.with_editions(app.editions(), app.aids_of_house(), interface, Arc::clone(read)),
            None => offer,
        }
    }

    /// Reads what girls may pick from now on.
    pub fn read_with(&mut self, read: Read) {
        self.read = Some(read);
    }

    fn open(&mut self, at: IpAddr, stage: &Model, wake: impl Fn() + Send + Sync + 'static) -> Option<Invitation> {
        let session = stage.app().session()?;
        let offer = self.offer(stage);
        self.page = None;
        let wake = Arc::new(wake);
        let open = |port| {
            let wake = Arc::clone(&wake);
            let snapshot = session.participants().snapshot();
            Phones::open(SocketAddr::new(at, port), snapshot, offer.clone(), move || wake())
        };
        let mut opened = open(*PORTS.start());
        for port in PORTS.skip(1) {
            if matches!(opened, Err(PhonesError::Taken(_))) {
                opened = open(port);
            }
        }
        match opened {
            Ok(page) => {
                (self.trouble, self.over_since, self.told) = (None, None, None);
                self.page = Some(page);
                self.content = Some(stage.app().content().clone());
                self.invitation()
            }
            Err(error) => {
                warn!("no page for phones: {error}");
                self.trouble = Some(match error {
                    PhonesError::Taken(_) => PhoneTrouble::Taken,
                    PhonesError::NotHere(_) => PhoneTrouble::NotHere,
                    PhonesError::Everywhere | PhonesError::System(_) => PhoneTrouble::Other,
                });
                None
            }
        }
    }
}

/// Looking at what came in from phones, once it is applied.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct PhonesHeard;

/// Opens, tells and closes the page.
pub fn plugin(app: &mut App) {
    app.add_message::<PhonePage>()
        .add_message::<Ask>()
        .add_systems(PreUpdate, hear.in_set(PhonesHeard))
        .add_systems(Update, (tell, serve, look_for_address, say_goodbye).chain().after(StageSystems));
}

/// Something came in: whoever draws looks at the participants again.
fn hear(
    host: Res<PhoneHost>,
    stage: Res<Model>,
    mut seen: Local<Option<(usize, bool, usize, bool)>>,
    mut asks: MessageWriter<Ask>,
) {
    let (Some(page), Some(session)) = (&host.page, stage.app().session()) else { return };
    let participants = session.participants();
    let (phones, everybody) = (participants.phones(page.now()), participants.everybody_has_answered(page.now()));
    let now = (phones, everybody, participants.slips().len(), host.nobody_came());
    if seen.replace(now) != Some(now) {
        asks.write(Ask(Intent::Session(SessionIntent::PhonesChanged)));
    }
}

fn serve(
    mut asked: MessageReader<PhonePage>,
    mut host: ResMut<PhoneHost>,
    stage: Res<Model>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut asks: MessageWriter<Ask>,
) {
    for ask in asked.read() {
        let invitation = match ask {
            PhonePage::Open(at) => {
                let invitation = host.open(*at, &stage, power::waker(proxy.as_deref()));
                if invitation.is_some() {
                    asks.write(Ask(Intent::Session(SessionIntent::AnswerBy(AnswerMode::Phones))));
                }
                invitation
            }
            PhonePage::Close => {
                host.page = None;
                None
            }
            PhonePage::NewCode => match &host.page {
                Some(page) => {
                    if let Err(error) = page.new_code() {
                        warn!("the code for phones stays as it is: {error}");
                    }
                    host.invitation()
                }
                None => None,
            },
            PhonePage::Answer(id, outcome) => {
                if let Some(page) = &host.page {
                    page.answer(*id, *outcome);
                }
                continue;
            }
        };
        asks.write(Ask(Intent::Session(SessionIntent::Invite(invitation.map(Box::new)))));
    }
}

/// The session has something else to show: phones that wait are told, before any of them is answered, so that whoever
/// hears that her answer is in sees it too.
fn tell(mut host: ResMut<PhoneHost>, stage: Res<Model>) {
    host.bypass_change_detection().show(&stage);
}

/// The network may go while the page is open: then nobody is asked to come to it until it is back.
fn look_for_address(
    mut host: ResMut<PhoneHost>,
    networks: Res<Networks>,
    stage: Res<Model>,
    mut asks: MessageWriter<Ask>,
) {
    let Some(at) = host.page.as_ref().map(Phones::address) else { return };
    let Some(known) = stage.app().session().and_then(|_| networks.known()) else { return };
    let host = host.bypass_change_detection();
    let is_there = known.iter().any(|address| address.ip == at.ip());
    let was_there = host.trouble != Some(PhoneTrouble::NotHere);
    if is_there == was_there {
        return;
    }
    host.trouble = (!is_there).then_some(PhoneTrouble::NotHere);
    let invitation = host.invitation().filter(|_| is_there).map(Box::new);
    asks.write(Ask(Intent::Session(SessionIntent::Invite(invitation))));
}

/// After the session the page stays for as long as a phone needs to say so.
fn say_goodbye(mut host: ResMut<PhoneHost>, stage: Res<Model>, mut awake: ResMut<StayAwake>) {
    if host.page.is_none() || stage.app().session().is_some() {
        return;
    }
    match host.over_since {
        None => {
            host.over_since = Some(Instant::now());
        }
        Some(since) if since.elapsed() >= GOODBYE => host.page = None,
        Some(_) => {}
    }
    awake.hold();
}

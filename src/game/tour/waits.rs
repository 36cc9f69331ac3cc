//! What waits for a counsellor, in pictures: what a girl reads before it opens, what a counsellor reads who sits beside her,
//! and what the desk says before a session of it.

use jiff::civil::{Time, time};

use super::script::{Roll, new_app};
use crate::app::{
    DeskIntent, GirlIntent, House, Intent, ProfileIntent, Reply, SessionIntent, Sheet, StaffIntent, SystemIntent,
};
use crate::pack::Content;
use crate::session::{Pause, Plan};

const EVENING: Time = time(19, 0, 0, 0);
const LATE: Time = time(21, 15, 0, 0);

/// The last stop: it waits, it is opened, it is late.
pub(super) fn shoot(roll: &mut Roll, content: &Content) {
    let language = roll.app.settings().language.clone();
    let fresh = || new_app(content, language.clone(), false);
    let Some(stop) = content.pack().modules.last().map(|module| module.id.clone()) else { return };
    let house = |ready: bool| {
        let items = content.pack().readiness.iter().flat_map(|list| &list.items).filter(|_| ready);
        let house = House { ready: items.map(|item| (item.id.clone(), None)).collect(), ..House::default() };
        Intent::System(SystemIntent::Reply(Reply::House { house, has_passphrase: true, seals: true }))
    };
    let open_stop = || Intent::Girl(GirlIntent::OpenModule(stop.clone()));
    let knock = || [Intent::Girl(GirlIntent::Begin), Intent::Profile(ProfileIntent::Guest), open_stop()];
    let staff = Intent::Staff;
    let come = |ready: bool| {
        [
            Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)),
            staff(StaffIntent::Write("vier gewone woorden samen".into())),
            staff(StaffIntent::Enter),
            house(ready),
            Intent::System(SystemIntent::Reply(Reply::StaffOpen)),
        ]
    };

    roll.app = fresh();
    roll.play(knock());
    roll.play([Intent::Girl(GirlIntent::Open(Sheet::Opening))]);
    roll.shoot("opening-no-passphrase");

    roll.app = fresh();
    roll.play([house(false), Intent::System(SystemIntent::Clock(LATE))]);
    roll.play(knock());
    roll.shoot("route-waits-late");
    roll.play([Intent::System(SystemIntent::Clock(EVENING))]);
    roll.play(come(false));
    roll.shoot("opening-lacks");
    roll.play([house(true), staff(StaffIntent::TalkedAboutHelp(true))]);
    roll.shoot("opening");
    roll.play([Intent::System(SystemIntent::Clock(LATE))]);
    roll.shoot("opening-late");
    roll.play([staff(StaffIntent::OpenHere { though_late: true })]);
    roll.shoot("inbox-late");

    let Some(plan) = content.pack().sessions.plans.iter().find(|plan| plan.module == stop) else { return };
    let plan = Plan::ready(plan, content.pack());
    let take = || Intent::Desk(DeskIntent::Take(Box::new(plan.clone())));
    let begin = || Intent::Session(SessionIntent::begin(plan.clone()));
    roll.app = fresh();
    roll.play([Intent::Session(SessionIntent::Desk), staff(StaffIntent::Vouch)]);
    roll.shoot("desk-closed");
    roll.play([take()]);
    roll.shoot("desk-closed-plan");
    let other = content.pack().sessions.plans.iter().find(|plan| plan.module != stop);
    roll.play(other.map(|plan| Intent::Session(SessionIntent::begin(Plan::ready(plan, content.pack())))));
    roll.shoot("desk-closed-led");
    roll.play([Intent::Session(SessionIntent::Pause(Pause::Told))]);
    roll.shoot("desk-closed-told");

    roll.app = fresh();
    roll.play([house(false), Intent::Session(SessionIntent::Desk)]);
    roll.play(come(false).into_iter().skip(1));
    roll.play([take()]);
    roll.shoot("desk-opening-lacks");
    roll.play([house(true), Intent::Desk(DeskIntent::TalkedAboutHelp(true))]);
    roll.shoot("desk-opening");
    roll.play([Intent::System(SystemIntent::Clock(LATE)), begin()]);
    roll.shoot("desk-opening-late");
}

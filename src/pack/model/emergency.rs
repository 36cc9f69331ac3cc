//! The numbers that are always there: what stands in for a pack's help where it cannot be read, and for a number in it
//! that is none.

use super::help::{Fact, Help, HelpLine, HelpStep};

/// The built-in ways to get help, nearest first: in the program, because the pack may be what is broken.
const EMERGENCY: &str = include_str!("emergency.ron");

impl Help {
    /// The built-in ways to get help.
    pub fn built_in() -> Self {
        // A test reads it: it cannot fail in a program that was built from a tree whose tests pass.
        let mut help: Self = crate::pack::from_ron(EMERGENCY).unwrap_or_else(|_| Self { steps: Vec::new() });
        for step in &mut help.steps {
            step.built_in = true;
            step.lines.iter_mut().for_each(|line| line.built_in = true);
        }
        help
    }

    /// What a girl is shown of it. A line whose number is none is left out, and a step that has lost all its lines with
    /// it; so is a site or a mail address that is none, of a line that stays. The built-in numbers are there in every language: where the pack does not give one for certain, its built-in
    /// line stands in, in the pack's step of the same name or in a step of its own.
    #[must_use]
    pub fn made_whole(mut self) -> Self {
        let mut emptied: Vec<usize> = Vec::new();
        for (at, step) in self.steps.iter_mut().enumerate() {
            let before = step.lines.len();
            step.lines.retain(HelpLine::has_number);
            step.lines.iter_mut().for_each(HelpLine::keep_what_is_sound);
            if before > 0 && step.lines.is_empty() {
                emptied.push(at);
            }
        }
        let built_in = Self::built_in().steps;
        let has_any = !self.steps.is_empty();
        for step in built_in.into_iter().filter(|step| !has_any || !step.lines.is_empty()) {
            let lacking = step.lines.iter().any(|line| !self.gives(line));
            if lacking || !has_any {
                self.stand_in(step, &mut emptied);
            }
        }
        let mut at = 0;
        self.steps.retain(|_| {
            at += 1;
            !emptied.contains(&(at - 1))
        });
        self
    }

    /// Whether a number is given for certain in every language.
    fn gives(&self, wanted: &HelpLine) -> bool {
        let mut lines = self.steps.iter().flat_map(|step| &step.lines);
        lines.any(|line| line.calls(wanted) && line.languages.is_empty() && line.number_status == Fact::Verified)
    }

    fn stand_in(&mut self, step: HelpStep, emptied: &mut Vec<usize>) {
        match self.steps.iter().position(|own| own.id == step.id) {
            Some(at) => {
                emptied.retain(|emptied| *emptied != at);
                if let Some(own) = self.steps.get_mut(at) {
                    own.lines.splice(0..0, step.lines);
                }
            }
            // In danger she looks at the last.
            None => self.steps.push(step),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::help::When;
    use super::*;
    use crate::mission::ids::{HelpId, MediaId};

    fn line(id: &str, number: &str, languages: &[&str]) -> HelpLine {
        HelpLine {
            id: id.to_owned(),
            number: number.to_owned(),
            number_status: Fact::Verified,
            hours: None,
            when: When::Hours,
            site: None,
            mail: None,
            languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
            last_verified: None,
            source: String::new(),
            built_in: false,
        }
    }

    fn step(id: &str, lines: Vec<HelpLine>) -> HelpStep {
        HelpStep { id: HelpId::from(id), picture: MediaId::from("heart"), lines, built_in: false }
    }

    fn told(steps: Vec<HelpStep>) -> Vec<String> {
        let whole = Help { steps }.made_whole();
        let line = |line: &HelpLine| format!("{}{}", line.number, if line.built_in { "!" } else { "" });
        let told = |step: &HelpStep| {
            let own = if step.built_in { "!" } else { "" };
            format!("{}{own}: {}", step.id, step.lines.iter().map(line).collect::<Vec<_>>().join(", "))
        };
        whole.steps.iter().map(told).collect()
    }

    #[test]
    fn the_built_in_help_is_read_and_has_both_numbers() {
        let numbers: Vec<_> = Help::built_in().steps.into_iter().flat_map(|step| step.lines).collect();
        assert_eq!(numbers.iter().map(|line| line.number.as_str()).collect::<Vec<_>>(), ["116 000", "112"]);
        assert!(numbers.iter().all(|line| line.has_number() && line.built_in && line.last_verified.is_some()));
    }

    #[test]
    fn where_nothing_can_be_read_everything_is_built_in() {
        assert_eq!(told(vec![]), ["trusted!: ", "child-focus!: 116 000!", "danger!: 112!"]);
    }

    #[test]
    fn sound_help_stays_as_it_is() {
        let sound = vec![
            step("trusted", vec![]),
            step("child-focus", vec![line("child-focus", "116000", &[])]),
            step("danger", vec![line("ambulance", "112", &[]), line("app", "112 BE", &[])]),
        ];
        assert_eq!(told(sound), ["trusted: ", "child-focus: 116000", "danger: 112, 112 BE"]);
    }

    #[test]
    fn a_number_that_is_none_is_replaced_in_its_step_and_a_step_without_numbers_goes() {
        let bad = vec![
            step("listen", vec![line("awel", "een nul twee", &[])]),
            step("child-focus", vec![line("child-focus", "116 OOO", &[])]),
            step("danger", vec![line("ambulance", "bel mama", &[]), line("police", "101", &[])]),
        ];
        assert_eq!(told(bad), ["child-focus: 116 000!", "danger: 112!, 101"]);
    }

    #[test]
    fn a_site_or_a_mail_address_that_is_none_goes_and_its_line_stays() {
        let odd =
            HelpLine { site: Some("https://awel.be".into()), mail: Some("awel".into()), ..line("awel", "102", &[]) };
        let sound =
            HelpLine { site: Some("awel.be".into()), mail: Some("a@awel.be".into()), ..line("awel", "102", &[]) };
        let whole = |line| Help { steps: vec![step("listen", vec![line])] }.made_whole().steps.remove(0).lines;
        assert_eq!(whole(odd), [line("awel", "102", &[])]);
        assert_eq!(whole(sound.clone()), [sound]);
    }

    #[test]
    fn a_number_for_some_languages_or_not_certain_is_not_enough() {
        let unsure = HelpLine { number_status: Fact::ToVerify, ..line("missing", "116 000", &[]) };
        let some = vec![step("missing", vec![unsure]), step("danger", vec![line("ambulance", "112", &["nl"])])];
        assert_eq!(told(some), ["missing: 116 000", "danger: 112!, 112", "child-focus!: 116 000!"]);
    }
}

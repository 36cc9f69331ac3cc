//! Every rule, one file each: what it asks, why, an example and what to write instead.

mod banned_word;
mod behind;
mod booster;
mod broken_fluent;
mod broken_ron;
mod broken_seal;
mod circle;
mod clashing_names;
mod closing_question;
mod content_note;
mod counsellor_note;
mod count;
mod dangling_step;
mod dead_end;
mod different_variables;
mod doubled_id;
mod doubled_media;
mod doubled_message;
mod empty_message;
mod endless_reference;
mod eyes_of_a_girl;
mod file_capitals;
mod file_copy;
mod file_ending;
mod file_name;
mod flag_never_read;
mod flag_never_set;
mod ground;
mod guide_without_module;
mod help_language;
mod help_number;
mod help_reach;
mod help_to_verify;
mod help_unverified;
mod hidden_character;
mod homeless_mission;
mod id_form;
mod kind_spread;
mod language_folder;
mod language_tag;
mod lens_sorts;
mod long_sentence;
mod lost_change;
mod minutes;
mod missing_file;
mod missing_letter;
mod missing_media;
mod missing_message;
mod missing_parent;
mod module_number;
mod no_guide;
mod no_help;
mod no_right_answer;
mod not_a_blogger;
mod objective_met;
mod obsolete_message;
mod oversized_media;
mod oversized_text;
mod pack_format;
mod plan_alone;
mod plan_closing;
mod plan_heavy;
mod plan_minutes;
mod plan_unknown_part;
mod protocol_count;
mod protocol_field;
mod question_answer;
mod reading_level;
mod recalled;
mod recording_file;
mod recording_place;
mod rehearsal_dangling;
mod review_date;
mod scene_people;
mod sensitivity;
mod sentence_length;
mod stale_piece;
mod straight_quotes;
pub(super) mod to_be_written;
mod too_long;
mod typography;
mod unknown_file;
mod unknown_help;
mod unknown_mission;
mod unknown_module;
mod unknown_objective;
mod unknown_person;
mod unknown_reference;
mod unreachable_step;
mod unreadable_file;
mod unreadable_media;
mod unsafe_ending;
mod untranslated;
mod unused_media;
mod walk_bounded;
mod worn_out;

use super::rule::Rule;

/// Every rule, by code.
pub static RULES: &[&Rule] = &[
    &unreadable_file::RULE,
    &broken_ron::RULE,
    &broken_fluent::RULE,
    &missing_file::RULE,
    &unknown_file::RULE,
    &file_ending::RULE,
    &file_copy::RULE,
    &file_capitals::RULE,
    &pack_format::RULE,
    &language_tag::RULE,
    &review_date::RULE,
    &language_folder::RULE,
    &id_form::RULE,
    &file_name::RULE,
    &doubled_id::RULE,
    &module_number::RULE,
    &homeless_mission::RULE,
    &unknown_mission::RULE,
    &unknown_person::RULE,
    &not_a_blogger::RULE,
    &unknown_help::RULE,
    &clashing_names::RULE,
    &dangling_step::RULE,
    &unreachable_step::RULE,
    &circle::RULE,
    &count::RULE,
    &no_right_answer::RULE,
    &too_long::RULE,
    &flag_never_set::RULE,
    &flag_never_read::RULE,
    &dead_end::RULE,
    &unsafe_ending::RULE,
    &walk_bounded::RULE,
    &minutes::RULE,
    &sensitivity::RULE,
    &no_help::RULE,
    &booster::RULE,
    &eyes_of_a_girl::RULE,
    &lens_sorts::RULE,
    &scene_people::RULE,
    &missing_message::RULE,
    &obsolete_message::RULE,
    &empty_message::RULE,
    &doubled_message::RULE,
    &different_variables::RULE,
    &content_note::RULE,
    &counsellor_note::RULE,
    &closing_question::RULE,
    &unknown_reference::RULE,
    &to_be_written::RULE,
    &long_sentence::RULE,
    &straight_quotes::RULE,
    &banned_word::RULE,
    &endless_reference::RULE,
    &hidden_character::RULE,
    &oversized_text::RULE,
    &missing_letter::RULE,
    &untranslated::RULE,
    &missing_media::RULE,
    &unused_media::RULE,
    &oversized_media::RULE,
    &unreadable_media::RULE,
    &doubled_media::RULE,
    &help_unverified::RULE,
    &help_to_verify::RULE,
    &help_language::RULE,
    &help_number::RULE,
    &help_reach::RULE,
    &guide_without_module::RULE,
    &no_guide::RULE,
    &plan_unknown_part::RULE,
    &plan_minutes::RULE,
    &plan_alone::RULE,
    &plan_closing::RULE,
    &rehearsal_dangling::RULE,
    &protocol_count::RULE,
    &protocol_field::RULE,
    &plan_heavy::RULE,
    &missing_parent::RULE,
    &lost_change::RULE,
    &stale_piece::RULE,
    &question_answer::RULE,
    &unknown_module::RULE,
    &typography::RULE,
    &reading_level::RULE,
    &sentence_length::RULE,
    &unknown_objective::RULE,
    &objective_met::RULE,
    &kind_spread::RULE,
    &broken_seal::RULE,
    &ground::RULE,
    &behind::RULE,
    &recording_place::RULE,
    &recording_file::RULE,
    &recalled::RULE,
    &worn_out::RULE,
];

/// The rules about single files, whatever a pack says with them.
pub(super) static FOR_FILES: &[&Rule] =
    &[&unreadable_file::RULE, &broken_ron::RULE, &broken_fluent::RULE, &oversized_media::RULE, &unreadable_media::RULE];

/// The rules for words that no pack asks for: those of the interface.
pub(super) static FOR_INTERFACE: &[&Rule] = &[
    &unreadable_file::RULE,
    &broken_fluent::RULE,
    &file_ending::RULE,
    &file_copy::RULE,
    &file_capitals::RULE,
    &missing_message::RULE,
    &empty_message::RULE,
    &doubled_message::RULE,
    &different_variables::RULE,
    &unknown_reference::RULE,
    &straight_quotes::RULE,
    &banned_word::RULE,
    &hidden_character::RULE,
    &missing_letter::RULE,
    &untranslated::RULE,
    &typography::RULE,
];

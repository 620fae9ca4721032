package io.rolewright.engine.improvement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a change is proposed or a question asked. */
public enum Rule {
    /** The title says more than what the job is called. Values: what went. */
    TITLE_CLEAN(Weight.HIGH),
    /** The title names no occupation that is known, or not as seekers search it. Values: names that they search, if known. */
    TITLE_UNUSUAL(Weight.MEDIUM),
    /** Seekers on a phone see the start of a title only. Values: its length, what fits. */
    TITLE_LONG(Weight.LOW),
    /** A skill stands there by a name that fewer seekers type. Values: that name, the usual one. */
    KEYWORD_STANDARD(Weight.MEDIUM),
    /** A label stands in the middle of a paragraph. Values: the label. */
    STRUCTURE_LABEL(Weight.MEDIUM),
    /** Items of a list stand in one line. Values: how many. */
    STRUCTURE_LIST(Weight.MEDIUM),
    /** A paragraph is too long to be read. Values: its words, the most that a paragraph should have. */
    STRUCTURE_PARAGRAPH(Weight.MEDIUM),
    /** What comes now has no heading. Values: the heading. */
    STRUCTURE_HEADING(Weight.LOW),
    /** The parts stand in an unusual order. Values: the parts in their new order. */
    STRUCTURE_ORDER(Weight.LOW),
    /** A word for one sex. Values: the word. */
    WORDING_GENDER(Weight.HIGH),
    /** Many words that picture a rival. Values: the words. */
    WORDING_MASCULINE(Weight.MEDIUM),
    /** Many words that picture a carer. Values: the words. */
    WORDING_FEMININE(Weight.LOW),
    /** A title of play. Values: the word. */
    WORDING_HYPE(Weight.MEDIUM),
    /** A word about how old somebody is. Values: the word. */
    WORDING_AGE(Weight.HIGH),
    /** A word about body, health or sickness. Values: the word. */
    WORDING_DISABILITY(Weight.HIGH),
    /** A word about where somebody is from. Values: the word. */
    WORDING_ORIGIN(Weight.HIGH),
    /** A word about belief. Values: the word. */
    WORDING_RELIGION(Weight.HIGH),
    /** A word about family. Values: the word. */
    WORDING_FAMILY(Weight.HIGH),
    /** A long word for a short one. Values: the long one. */
    WORDING_PLAIN(Weight.LOW),
    /** The reader is spoken of, not to. Values: the words. */
    WORDING_ADDRESS(Weight.LOW),
    /** Sentences are hard to read. Values: Flesch's reading ease, what it should be at least. */
    READABILITY(Weight.MEDIUM),
    /** A sentence is too long. Values: its words, the most that it should have, how many such sentences there are. */
    SENTENCE_LONG(Weight.MEDIUM),
    /** The advert says little. Values: its words, how many it should have at least. */
    LENGTH_SHORT(Weight.MEDIUM),
    /** The advert is not read to its end. Values: its words, how many it should have at most. */
    LENGTH_LONG(Weight.MEDIUM),
    /** No pay is stated. */
    PAY_MISSING(Weight.HIGH),
    /** Pay is one figure or lacks its currency. Values: what is lacking. */
    PAY_UNCLEAR(Weight.LOW),
    /** Many things are a must. Values: how many, the most that should be. */
    MUSTS_MANY(Weight.MEDIUM),
    /** A beginner is asked for years of experience. Values: the years. */
    YEARS_FOR_BEGINNER(Weight.MEDIUM),
    /** Ways to reach a person stand in the text, where robots find them and boards refuse them. Values: kinds. */
    CONTACT_IN_TEXT(Weight.MEDIUM),
    /** Money is asked from whoever applies. Values: the words. */
    FEE_IN_TEXT(Weight.HIGH),
    /** A board takes it not like this. Values: board, field, limit, allowed, actual. */
    BOARD_LIMIT(Weight.MEDIUM),
    /** Google for Jobs does not show the posting without this. Values: the member. */
    GOOGLE_REQUIRED(Weight.HIGH),
    /** Google for Jobs shows the posting better with this. Values: the member. */
    GOOGLE_RECOMMENDED(Weight.LOW);

    private final Weight weight;

    Rule(Weight weight) {
        this.weight = weight;
    }

    /** How much a rule matters to who reads or pays the advert. */
    public enum Weight {
        HIGH,
        MEDIUM,
        LOW
    }

    /** How much it matters. */
    public Weight weight() {
        return weight;
    }

    /** Its stable name, such as {@code title-clean}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its texts, such as {@code adverts.title-clean}. */
    public String code() {
        return "adverts." + id();
    }

    /** The rule of a name. */
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}

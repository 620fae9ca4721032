package io.rolewright.engine.similarity;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;

/** Adverts as boards show them. */
final class Adverts {
    static final String NURSE = """
            We are looking for somebody to join the surgical ward of our hospital.
            You assess patients on admission and write their plans of care together with the doctors on duty.
            You give medicines safely, look after wounds and drains, and hand over at the end of each shift.
            You explain treatment to relatives in words that they understand, and you guide students on placement.
            We ask for current registration, for two years on an acute ward, and for a calm manner under pressure.
            Nights and weekends are shared fairly among all, and a crèche stands next to the main entrance.
            """;

    static final String AGENCY = """
            Blue Heron acts as an employment agency for permanent staff and as an employment business for temporary workers.
            Due to the number of replies we cannot answer everybody; if you have not heard within a week, please try again.
            """;

    private static final ImprintReader READER =
            new ImprintReader(Taxonomy.bundled(), TitleReader.lexical(Taxonomy.bundled()));

    private Adverts() {}

    static Imprint advert(String title, String place, String text) {
        return advert(title, place, "Harbour Hospital", text, Listing.unknown());
    }

    static Imprint advert(String title, String place, String employer, String text, Listing listing) {
        String posted = "Title: %s\nCompany: %s\nLocation: %s\n\n%s".formatted(title, employer, place, text);
        return READER.read(posting(posted), listing);
    }

    /** A text with no labels: of where the work is, only what it says. */
    static Imprint pasted(String text) {
        return READER.read(posting(text), Listing.unknown());
    }

    private static JobPosting posting(String text) {
        try {
            return JobPostingReader.ofText(PostingLimits.standard())
                    .readText(text)
                    .getFirst();
        } catch (UnreadablePostingException e) {
            throw new IllegalStateException(e);
        }
    }
}

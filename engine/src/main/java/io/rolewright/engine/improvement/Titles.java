package io.rolewright.engine.improvement;

import io.rolewright.engine.proof.TitleProof;
import io.rolewright.engine.proof.Wording;
import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.OccupationFinder;
import io.rolewright.engine.taxonomy.OccupationMatch;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.taxonomy.TitleLanguage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at what the job is called: by the name that seekers type, and nothing else. */
final class Titles implements Proposal {
    /** What result lists show of a title. */
    private static final int FITS = 60;

    /** From here on the words of the title are those of the occupation. */
    private static final double NAMED = 0.6;

    private final Taxonomy taxonomy;
    private final OccupationFinder occupations;
    private final TitleWriting writing;

    Titles(Taxonomy taxonomy, TitleProof rules, Wording wording) {
        this.taxonomy = taxonomy;
        this.occupations = new OccupationFinder(taxonomy);
        this.writing = new TitleWriting(new TitleLanguage(taxonomy), rules, wording);
    }

    @Override
    public void look(Draft draft) {
        String title = draft.posting().title();
        TitleWriting.Title clean = writing.clean(draft.posting(), draft.isEnglish());
        if (!clean.written().equals(title) && !clean.written().isEmpty()) {
            draft.title(Rule.TITLE_CLEAN, clean.written(), List.of(String.join(", ", clean.why())));
        }
        String best = clean.written().isEmpty() ? title : clean.written();
        if (best.length() > FITS) {
            draft.ask(
                    Rule.TITLE_LONG,
                    Change.TITLE,
                    Optional.empty(),
                    String.valueOf(best.length()),
                    String.valueOf(FITS));
        }
        if (draft.isEnglish()) {
            usual(draft, best);
        }
    }

    private void usual(Draft draft, String title) {
        List<OccupationMatch> matches = occupations.match(title);
        boolean named = !matches.isEmpty() && matches.getFirst().score() >= NAMED;
        if (!named) {
            Optional<Occupation> meant = draft.advert().occupation().flatMap(taxonomy::occupation);
            draft.ask(
                    Rule.TITLE_UNUSUAL,
                    Change.TITLE,
                    meant.map(Occupation::title),
                    meant.map(Titles::names).orElse("–"));
        }
    }

    private static String names(Occupation occupation) {
        return String.join(
                ", ",
                Stream.concat(Stream.of(occupation.title()), occupation.titles().stream())
                        .limit(3)
                        .toList());
    }
}

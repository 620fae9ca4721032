package io.rolewright.engine.proof;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.proof.Addition.Kind;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.taxonomy.TitleLanguage;
import io.rolewright.engine.titles.TitleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proves that a proposal asks for nothing that its source does not ask for, whoever wrote it. Two walls stand one behind the
 * other. First, every sentence of the proposal must retell a sentence of the source: the same words in the same order, but
 * for replacements that {@link Wording} licenses, in the same part of the advert; nothing of the source is missing, nothing
 * comes but headings that ask for nothing. Second, what is read in the proposal must be asked for in the source at least as
 * strongly. Members without prose are unchanged, markup is plain and says what the text says.
 *
 * <p>Where it cannot tell, it refuses: a true paraphrase in free words is refused too. The same input gives the same verdict.
 * Any number of threads may share a checker.
 */
public final class RequirementChecker {
    private static final String EVERYWHERE = "‘’“”–—•…\u00a0";
    private static final PhraseFile WORDS = PhraseFile.load("/improvement/pointing.txt");

    /** No board takes a longer text; a longer one is not looked at, and refused when it differs. */
    public static final int LONGEST = 30_000;

    private static final Gap PARAGRAPH = Gap.of("\n\n", 0, 2);

    private final Taxonomy taxonomy;
    private final SkillFinder skills;
    private final AdvertParser parser;
    private final Retelling retelling;
    private final TitleProof titles;

    /** @param taxonomy whose names of one skill say the same */
    public RequirementChecker(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.skills = new SkillFinder(taxonomy);
        this.parser = new AdvertParser(taxonomy);
        this.retelling = new Retelling(Wording.bundled());
        this.titles = new TitleProof(new TitleLanguage(taxonomy), TitleReader.lexical(taxonomy), Wording.bundled());
    }

    /** A source that proposals are compared with; it is read once. */
    public Source source(JobPosting posting) {
        return new Source(
                posting, parser.parse(posting), Body.of(posting), new Names(taxonomy, skills, posting.text()));
    }

    /** What {@code proposal} adds to {@code source}. */
    public Verdict check(JobPosting source, JobPosting proposal) {
        return source(source).check(proposal);
    }

    /** The rules of titles that proposals are held to. */
    public TitleProof titles() {
        return titles;
    }

    /** A posting that proposals are compared with. */
    public final class Source {
        private final JobPosting posting;
        private final Advert advert;
        private final Body body;
        private final Names names;
        private final Scope scope;

        private Source(JobPosting posting, Advert advert, Body body, Names names) {
            this.posting = posting;
            this.advert = advert;
            this.body = body;
            this.names = names;
            this.scope = new Scope(body.segments(), WORDS.in("LIMITING"));
        }

        /**
         * Whether a paragraph may end before the word that starts at {@code position}: nothing before it limits what stands
         * behind it.
         */
        public boolean mayEndParagraph(int position) {
            for (int at = 1; at < body.size(); at++) {
                if (body.segments().get(at).span().start() == position) {
                    return scope.mayBreak(at, PARAGRAPH);
                }
            }
            return false;
        }

        /** What {@code proposal} adds. */
        public Verdict check(JobPosting proposal) {
            List<Addition> additions = new ArrayList<>();
            Members.changed(posting, proposal)
                    .forEach(name -> additions.add(Addition.of(Kind.MEMBER_CHANGED, name, "")));
            characters(proposal.text(), "text", additions);
            characters(proposal.title(), "title", additions);
            if (!proposal.title().equals(posting.title()) && !titles.holds(posting, proposal.title())) {
                additions.add(Addition.of(Kind.TITLE_CHANGED, "title", proposal.title()));
            }
            MarkupProof.check(posting, proposal).ifPresent(additions::add);
            boolean changed = additions.isEmpty() && !proposal.text().equals(posting.text());
            if (changed && Math.max(proposal.text().length(), posting.text().length()) > LONGEST) {
                additions.add(Addition.of(Kind.TOO_LONG, "text", ""));
            } else if (changed) {
                words(proposal, additions);
            }
            return new Verdict(additions);
        }

        private void words(JobPosting proposal, List<Addition> additions) {
            Body told = Body.of(proposal);
            BodyProof proof = new BodyProof(retelling, WORDS, body, told, names);
            additions.addAll(proof.additions());
            if (additions.isEmpty()) {
                additions.addAll(new DemandProof(advert, parser.parse(proposal)).additions(proof, body, told));
            }
        }

        /** Nothing beyond ASCII but what the source has, and no signs of control. */
        private void characters(String text, String field, List<Addition> additions) {
            Set<Integer> known = (posting.title() + posting.text() + EVERYWHERE)
                    .codePoints()
                    .boxed()
                    .collect(Collectors.toSet());
            int at = 0;
            while (at < text.length()) {
                int c = text.codePointAt(at);
                int end = at + Character.charCount(c);
                boolean plain = c >= ' ' && c < 127 || c == '\n';
                if (!plain && !known.contains(c)) {
                    additions.add(Addition.of(Kind.CHARACTER, field, text, new Span(at, end)));
                    return;
                }
                at = end;
            }
        }
    }
}

package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts the usual name of a skill behind a shorter or rarer one that the text uses, where the usual one stands nowhere. */
final class StandardKeywords implements Proposal {
    private static final double SURE = 0.9;
    private static final int MOST = 5;
    private static final int INITIALS = 3;

    /** Words that begin alike are forms of one word. */
    private static final int STEM = 4;

    private final Taxonomy taxonomy;

    StandardKeywords(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public void look(Draft draft) {
        if (!draft.isEnglish()) {
            return;
        }
        String all = " " + String.join(" ", Words.of(draft.text())) + " ";
        Stream.concat(draft.advert().skills().stream(), draft.advert().licences().stream())
                .filter(demand -> demand.confidence() >= SURE)
                .filter(demand -> isUnnamed(demand, all, draft.text()))
                .limit(MOST)
                .forEach(demand -> propose(draft, demand));
    }

    private boolean isUnnamed(SkillDemand demand, String all, String text) {
        List<String> written = Words.of(demand.mentions().getFirst().of(text));
        return taxonomy.skill(demand.skill())
                .map(Skill::name)
                .map(Words::of)
                .filter(name -> demand.mentions().getFirst().length() > INITIALS || !isLoud(demand, text))
                .filter(name -> !all.contains(" " + String.join(" ", name) + " "))
                .filter(name -> name.stream().noneMatch(word -> sharesStem(word, written)))
                .isPresent();
    }

    /** Three capitals are short for too many things. */
    private static boolean isLoud(SkillDemand demand, String text) {
        String written = demand.mentions().getFirst().of(text);
        return written.equals(written.toUpperCase(Locale.ROOT));
    }

    private static boolean sharesStem(String word, List<String> written) {
        return written.stream().anyMatch(other -> {
            int stem = Math.min(STEM, Math.min(word.length(), other.length()));
            return stem > 1 && word.substring(0, stem).equals(other.substring(0, stem));
        });
    }

    private void propose(Draft draft, SkillDemand demand) {
        Span mention = demand.mentions().getFirst();
        if (stands(draft.text(), mention) && Titled.isBelow(draft, mention)) {
            String name = taxonomy.skill(demand.skill()).orElseThrow().name();
            Edit edit = new Edit(new Span(mention.end(), mention.end()), " (" + name + ")");
            draft.edit(Rule.KEYWORD_STANDARD, List.of(edit), mention.of(draft.text()), name);
        }
    }

    /** Between brackets and slashes a name in brackets would not be read. */
    private static boolean stands(String text, Span mention) {
        boolean before = mention.start() > 0 && "(/[".indexOf(text.charAt(mention.start() - 1)) >= 0;
        String behind = text.substring(mention.end()).stripLeading();
        return !before && (behind.isEmpty() || "(/)[".indexOf(behind.charAt(0)) < 0);
    }
}

package io.rolewright.engine.improvement;

import io.rolewright.engine.publication.BoardLimits;
import io.rolewright.engine.publication.Completeness;
import io.rolewright.engine.publication.PublishedPosting;
import java.util.Optional;
import java.util.Set;

/** Looks at what boards and search engines would miss or refuse. */
final class Publishing implements Proposal {
    /** Pay is asked for by a rule of its own, and what the employer's site knows is set when it is published there. */
    private static final Set<String> ELSEWHERE =
            Set.of("baseSalary", "directApply", "hiringOrganization/sameAs", "identifier/value");

    private final BoardLimits boards;

    Publishing(BoardLimits boards) {
        this.boards = boards;
    }

    @Override
    public void look(Draft draft) {
        Completeness completeness = Completeness.of(PublishedPosting.jsonLd(draft.posting()));
        completeness.required().forEach(member -> ask(draft, Rule.GOOGLE_REQUIRED, member));
        completeness.invalid().forEach(member -> ask(draft, Rule.GOOGLE_REQUIRED, member));
        completeness.recommended().stream()
                .filter(member -> !ELSEWHERE.contains(member))
                .filter(member -> completeness.required().stream().noneMatch(whole -> sharesMember(member, whole)))
                .forEach(member -> ask(draft, Rule.GOOGLE_RECOMMENDED, member));
        boards.broken(draft.posting())
                .forEach(excess -> draft.ask(
                        Rule.BOARD_LIMIT,
                        excess.field().equals("title") ? Change.TITLE : Change.TEXT,
                        Optional.empty(),
                        excess.board(),
                        excess.field(),
                        excess.limit(),
                        excess.allowed(),
                        excess.actual()));
    }

    /** Where the whole place is missing, its town need not be asked for as well. */
    private static boolean sharesMember(String member, String other) {
        int slash = member.indexOf('/');
        return slash > 0 && other.startsWith(member.substring(0, slash + 1));
    }

    private static void ask(Draft draft, Rule rule, String member) {
        draft.ask(rule, "/" + member, Optional.empty(), member);
    }
}

package io.rolewright.cli;

import io.rolewright.engine.improvement.Change;
import io.rolewright.engine.visibility.Visibility;
import io.rolewright.engine.visibility.Visibility.Ranks;
import io.rolewright.shared.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An advert's diff as a person reads it in a terminal. */
final class OptimizedText {
    private static final String LINE = System.lineSeparator();

    private final AdvertWords words;

    /** @param colours whether to colour what goes and what comes */
    OptimizedText(boolean colours) {
        this.words = new AdvertWords(colours);
    }

    String of(List<OptimizedAdvert> adverts) {
        return adverts.stream().map(this::text).collect(Collectors.joining(LINE));
    }

    private String text(OptimizedAdvert advert) {
        var text = new StringBuilder();
        text.append(words.bold(advert.file() + ": " + advert.diff().source().title()))
                .append(LINE);
        for (var change : advert.diff().changes()) {
            text.append(change.isQuestion() ? question(change) : change(advert, change));
        }
        if (advert.diff().changes().isEmpty()) {
            text.append("  nothing to propose").append(LINE);
        }
        return text.append(visibility(advert.visibility()))
                .append(google(advert))
                .append(proof(advert))
                .toString();
    }

    private String change(OptimizedAdvert advert, Change change) {
        var taken = advert.accepted().contains(change.id()) ? "[x]" : "[ ]";
        var text = new StringBuilder();
        text.append("  %s %s %s: %s%n".formatted(taken, weight(change), change.id(), reason(change)));
        text.append("        ").append(words.going(change.old())).append(LINE);
        text.append("        ").append(words.coming(change.put().orElse(""))).append(LINE);
        var others = advert.diff().overlapping(change);
        if (!others.isEmpty()) {
            text.append("        not together with ")
                    .append(others.stream().map(Change::id).collect(Collectors.joining(", ")))
                    .append(LINE);
        }
        return text.toString();
    }

    private static String question(Change change) {
        return "   ?  %s %s: %s %s%n"
                .formatted(
                        weight(change),
                        change.id(),
                        reason(change),
                        AdvertWords.visible(text(change.rule().code() + ".next", change.values())));
    }

    private static String weight(Change change) {
        return "%-6s".formatted(change.rule().weight().name().toLowerCase(Locale.ROOT));
    }

    static String reason(Change change) {
        return AdvertWords.visible(text(change.rule().code(), change.values()));
    }

    private static String text(String key, List<String> values) {
        return Messages.find(Locale.ENGLISH, key, values).orElseThrow();
    }

    private String visibility(Visibility visibility) {
        var text = new StringBuilder("  visibility %.3f → %.3f, rank %.0f → %.0f among %d of %s%n"
                .formatted(
                        visibility.before(),
                        visibility.after(),
                        visibility.expectedRankBefore(),
                        visibility.expectedRankAfter(),
                        visibility.adverts(),
                        visibility.corpus()));
        visibility.queries().forEach(query -> text.append(query(query)));
        return text.toString();
    }

    private static String query(Ranks ranks) {
        var words = ranks.gained().isEmpty() ? "" : "  gains " + String.join(", ", ranks.gained());
        var lost = ranks.lost().isEmpty() ? "" : "  loses " + String.join(", ", ranks.lost());
        return "      %-44s %6.1f → %6.1f%s%s%n"
                .formatted(AdvertWords.visible(ranks.query().words()), ranks.before(), ranks.after(), words, lost);
    }

    private static String google(OptimizedAdvert advert) {
        var missing = advert.completeness().required();
        return missing.isEmpty()
                ? "  google     shows it%n".formatted()
                : "  google     does not show it without %s%n".formatted(String.join(", ", missing));
    }

    private static String proof(OptimizedAdvert advert) {
        var verdict = advert.improved().verdict();
        return verdict.isAccepted()
                ? "  proof      asks for nothing that the source does not ask for%n".formatted()
                : "  proof      failed: %s%n".formatted(verdict.additions());
    }
}

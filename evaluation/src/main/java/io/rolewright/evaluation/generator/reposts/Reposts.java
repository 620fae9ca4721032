package io.rolewright.evaluation.generator.reposts;

import io.rolewright.evaluation.generator.world.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Does to adverts what boards and agencies do; what comes out is still the same job. */
public final class Reposts {
    private static final List<Kind> SINGLE = Stream.of(Kind.values())
            .filter(kind -> kind.isSame() && kind != Kind.SEVERAL)
            .toList();
    private static final int TOGETHER = 3;

    private final Dice dice;

    /** By these dice. */
    public Reposts(Dice dice) {
        this.dice = dice;
    }

    /**
     * A copy.
     *
     * @param synonyms other titles of the role; none where they are not known
     */
    public Posting copy(Posting posting, Kind kind, List<String> synonyms) {
        return switch (kind) {
            case REORDERED -> reordered(posting);
            case BOILERPLATE -> surrounded(posting, dice.pick(Frames.list("agencies")));
            case TRUNCATED -> truncated(posting);
            case PAY -> paying(posting);
            case DATES ->
                posting.posted(posting.posted().plusDays(dice.between(7, 90)))
                        .rewording(text -> text.replaceAll("\\d{4}-\\d{2}-\\d{2}", "the end of next month"));
            case AGENCY -> byAgency(posting, dice.pick(Frames.list("agencies")));
            case SPELLING -> respelled(posting);
            case SYNONYM -> synonyms.isEmpty() ? posting : posting.titled(synonym(posting.title(), synonyms));
            case FORM -> formed(posting);
            case HEADINGS -> headed(posting);
            case CITY_WRITTEN -> cityWritten(posting);
            case SEVERAL -> several(posting, synonyms);
            case OTHER_CITY, OTHER_LEVEL, OTHER_DEPARTMENT, OTHER_HOURS, SAME_EMPLOYER, ANOTHER_HAND, SAME_AGENCY ->
                throw new IllegalArgumentException(kind + " is another job");
        };
    }

    private Posting several(Posting posting, List<String> synonyms) {
        Posting copy = posting;
        for (Kind kind : dice.some(SINGLE, TOGETHER)) {
            copy = copy(copy, kind, synonyms);
        }
        return copy;
    }

    private String synonym(String title, List<String> synonyms) {
        List<String> others =
                synonyms.stream().filter(other -> !other.equals(title)).toList();
        return others.isEmpty() ? title : dice.pick(others);
    }

    private Posting reordered(Posting posting) {
        return posting.saying(dice.shuffled(posting.blocks()).stream()
                .map(block -> block.with(dice.shuffled(block.sentences())))
                .toList());
    }

    private Posting surrounded(Posting posting, String agency) {
        int where = dice.between(1, 3);
        List<Block> blocks = new ArrayList<>(posting.blocks());
        if ((where & 1) != 0) {
            blocks.addFirst(boilerplate("before", agency));
        }
        if ((where & 2) != 0) {
            blocks.add(boilerplate("after", agency));
            blocks.add(boilerplate("after", agency));
        }
        return posting.saying(blocks);
    }

    private Block boilerplate(String section, String agency) {
        String text = Frames.fill(dice.pick(Frames.lines(section)), dice, Map.of("agency", agency));
        return new Block("", Copywriter.sentences(text), false);
    }

    private Posting truncated(Posting posting) {
        int words = posting.blocks().stream()
                .flatMap(block -> block.sentences().stream())
                .mapToInt(Reposts::words)
                .sum();
        int left = Math.max(1, words * dice.between(30, 80) / 100);
        List<Block> blocks = new ArrayList<>();
        for (Block block : posting.blocks()) {
            List<String> kept = new ArrayList<>();
            for (String sentence : block.sentences()) {
                if (left > 0) {
                    kept.add(first(sentence, left));
                    left -= words(sentence);
                }
            }
            if (!kept.isEmpty()) {
                blocks.add(block.with(kept));
            }
        }
        return posting.saying(blocks);
    }

    private static int words(String sentence) {
        return sentence.split(" ", -1).length;
    }

    private static String first(String sentence, int count) {
        List<String> words = List.of(sentence.split(" ", -1));
        return words.size() <= count ? sentence : String.join(" ", words.subList(0, count)) + " …";
    }

    private Posting paying(Posting posting) {
        return posting.paying(
                posting.pay().isPresent() && dice.chance(40)
                        ? Optional.empty()
                        : Optional.of(posting.pay().orElse(40_000) * dice.between(85, 125) / 100));
    }

    Posting byAgency(Posting posting, String agency) {
        return surrounded(posting, agency).by(agency).rewording(text -> text.replace(posting.employer(), "our client"));
    }

    /** American spelling, and one word of forty with two letters the wrong way round. */
    private Posting respelled(Posting posting) {
        UnaryOperator<String> american = text -> {
            String spelled = text;
            for (Map.Entry<String, String> pair : Frames.spellings().entrySet()) {
                spelled = spelled.replaceAll("\\b" + pair.getKey() + "\\b", pair.getValue());
            }
            return spelled;
        };
        return posting.rewording(american).rewording(this::mistyped);
    }

    private String mistyped(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() > 4 && dice.between(1, 40) == 1) {
                words.set(i, word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4));
            }
        }
        return String.join(" ", words);
    }

    private Posting formed(Posting posting) {
        List<Block> blocks = posting.blocks().stream()
                .map(block -> new Block(block.heading(), block.sentences(), !block.isList()))
                .toList();
        return posting.saying(blocks).marked(!posting.isMarkup());
    }

    private Posting headed(Posting posting) {
        List<List<String>> all = Frames.headings();
        return posting.saying(posting.blocks().stream()
                .map(block -> new Block(
                        all.stream()
                                .filter(same -> same.contains(block.heading()))
                                .map(dice::pick)
                                .findFirst()
                                .orElse(block.heading()),
                        block.sentences(),
                        block.isList()))
                .toList());
    }

    private Posting cityWritten(Posting posting) {
        List<String> aliases = Frames.aliases(posting.place().city());
        return aliases.isEmpty() ? posting.written(posting.place().written()) : posting.written(dice.pick(aliases));
    }
}

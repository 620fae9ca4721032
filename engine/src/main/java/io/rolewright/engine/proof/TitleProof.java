package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.Place;
import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.place.Gazetteer;
import io.rolewright.engine.publication.PostingHtml;
import io.rolewright.engine.taxonomy.TitleLanguage;
import io.rolewright.engine.taxonomy.TitleWord;
import io.rolewright.engine.titles.TitleReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether one title names the job that another names: its words in its order, without loud words, places and pay, short
 * forms written out, and licensed words in the place of others. The level stays what it was.
 */
public final class TitleProof {
    /** Words before the name of a place. */
    private static final List<String> PLACE_CUES = List.of("in", "at", "near", "around", "of", "based in");

    /** Smaller places are named like too many other things. */
    private static final int LEAST_PEOPLE = 5000;

    /** Pictures that say "not". */
    private static final String DENYING = "❌🚫⛔✗✘✖❎";

    private final TitleLanguage language;
    private final TitleReader reader;
    private final List<Replacement> licensed;
    private final Set<List<String>> clutter = new HashSet<>();
    private final Set<String> pay = new HashSet<>();
    private final Set<String> restricting = new HashSet<>();

    /** @param reader reads levels */
    public TitleProof(TitleLanguage language, TitleReader reader, Wording wording) {
        this.language = language;
        this.reader = reader;
        this.licensed = wording.licensed();
        wording.in("TITLE CLUTTER").forEach(one -> clutter.add(one.from().words()));
        wording.in("TITLE PAY").forEach(one -> pay.addAll(one.from().words()));
        wording.in("RESTRICTING").forEach(one -> restricting.addAll(one.from().words()));
    }

    /** Whether {@code told} says no more than {@code source.title()}. */
    boolean holds(JobPosting source, String told) {
        boolean sameLevel = reader.seniority(source.title()) == reader.seniority(told);
        return sameLevel && new Walk(source, raw(source), Word.of(told)).reaches(0, 0, true);
    }

    /** The title as it stands in the text, where blanks side by side may part it; else as it was read. */
    public static String raw(JobPosting posting) {
        return PostingOutline.title(posting)
                .map(span -> span.of(posting.text()))
                .orElse(posting.title());
    }

    /** Whether these words are loud and nothing else. */
    public boolean isClutter(List<String> words) {
        return clutter.contains(words);
    }

    /** How many words from {@code at} on are loud, the most; 0 for none. */
    public int clutterAt(List<String> words, int at) {
        for (int size = Math.min(4, words.size() - at); size > 0; size--) {
            if (clutter.contains(words.subList(at, at + size))) {
                return size;
            }
        }
        return 0;
    }

    /** Whether these words say what is paid and nothing else. */
    public boolean isPay(String written) {
        List<String> words = Words.of(written);
        boolean figure = written.chars().anyMatch(c -> "$£€".indexOf(c) >= 0)
                || words.stream().anyMatch(word -> word.endsWith("k") && isFigure(word));
        return figure && !words.isEmpty() && words.stream().allMatch(word -> pay.contains(word) || isFigure(word));
    }

    private static boolean isFigure(String word) {
        String digits = word.endsWith("k") ? word.substring(0, word.length() - 1) : word;
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    /** Whether these words are a place where the posting says the work is, as a member or in its text. */
    public static boolean isPlace(JobPosting posting, List<String> words) {
        return posting.places().stream().anyMatch(place -> names(place).anyMatch(words::equals))
                || isSaidElsewhere(posting, words) && isTown(words);
    }

    private static boolean isSaidElsewhere(JobPosting posting, List<String> words) {
        String name = " " + String.join(" ", words) + " ";
        String text = " " + String.join(" ", Words.of(PostingHtml.body(posting))) + " ";
        return !words.isEmpty() && PLACE_CUES.stream().anyMatch(cue -> text.contains(" " + cue + name));
    }

    private static boolean isTown(List<String> words) {
        return Gazetteer.bundled()
                .find(String.join(" ", words))
                .filter(town -> town.population() >= LEAST_PEOPLE)
                .isPresent();
    }

    private static Stream<List<String>> names(Place place) {
        Stream<List<String>> parts = Stream.of(place.locality(), place.region(), place.postalCode(), place.country())
                .flatMap(Optional::stream)
                .map(Words::of);
        List<String> both = new ArrayList<>(place.locality().map(Words::of).orElse(List.of()));
        both.addAll(place.region().map(Words::of).orElse(List.of()));
        return Stream.concat(parts, Stream.of(both));
    }

    /** Whether a word says that something is not, or only partly, so. */
    public boolean isRestricting(String word) {
        return restricting.contains(word);
    }

    private List<String> writtenOut(String word) {
        return language.read(word).stream().map(TitleWord::spoken).toList();
    }

    private final class Walk {
        private final JobPosting posting;
        private final String raw;
        private final List<Word> source;
        private final List<Word> told;
        private final BitSet failed = new BitSet();

        Walk(JobPosting posting, String raw, List<Word> told) {
            this.posting = posting;
            this.raw = raw;
            this.source = Word.of(raw);
            this.told = told;
        }

        /** @param fresh whether words were left out just before, so that signs between words may differ */
        boolean reaches(int i, int j, boolean fresh) {
            if (i == source.size()) {
                return j == told.size() && j > 0;
            }
            int state = (i * (told.size() + 1) + j) * 2 + (fresh ? 1 : 0);
            if (failed.get(state)) {
                return false;
            }
            boolean reached = same(i, j, fresh) || replaced(i, j, fresh) || left(i, j);
            failed.set(state, !reached);
            return reached;
        }

        private boolean same(int i, int j, boolean fresh) {
            if (j >= told.size() || !parted(i, j, fresh)) {
                return false;
            }
            if (source.get(i).folded().equals(told.get(j).folded())) {
                return reaches(i + 1, j + 1, false);
            }
            List<String> whole = writtenOut(source.get(i).folded());
            return standAt(whole, j) && reaches(i + 1, j + whole.size(), false);
        }

        private boolean standAt(List<String> words, int j) {
            if (words.isEmpty() || j + words.size() > told.size()) {
                return false;
            }
            for (int k = 0; k < words.size(); k++) {
                if (!told.get(j + k).folded().equals(words.get(k))
                        || k > 0 && !told.get(j + k).gap().marks().isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        private boolean replaced(int i, int j, boolean fresh) {
            return j < told.size()
                    && parted(i, j, fresh)
                    && licensed.stream()
                            .anyMatch(pair -> pair.from().standsAt(source, i)
                                    && pair.to().standsAt(told, j)
                                    && reaches(
                                            i + pair.from().size(),
                                            j + pair.to().size(),
                                            false));
        }

        private boolean parted(int i, int j, boolean fresh) {
            String before = withoutPictures(source.get(i).gap().marks());
            String now = told.get(j).gap().marks();
            boolean free = fresh || source.get(i).gap().wide();
            return now.equals(before) || free && !now.contains("/") && "-,(|)–:".contains(now);
        }

        private static String withoutPictures(String marks) {
            return marks.codePoints()
                    .filter(c -> Character.getType(c) != Character.OTHER_SYMBOL || DENYING.indexOf(c) >= 0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private boolean left(int i, int j) {
            for (int end = source.size(); end > i; end--) {
                List<String> words =
                        source.subList(i, end).stream().map(Word::folded).toList();
                if (words.stream().noneMatch(TitleProof.this::isRestricting)
                        && mayLeave(i, end, words)
                        && reaches(end, j, true)) {
                    return true;
                }
            }
            return false;
        }

        private boolean mayLeave(int i, int end, List<String> words) {
            String written = raw.substring(start(i), source.get(end - 1).span().end());
            return isClutter(words) || isAlone(i, end) && (isPlace(posting, words) || isPay(written));
        }

        /** A sign of currency stands before its figure. */
        private int start(int i) {
            int start = source.get(i).span().start();
            while (start > 0 && "$£€".indexOf(raw.charAt(start - 1)) >= 0) {
                start--;
            }
            return start;
        }

        /** Places and pay stand apart, between signs; else they may belong to the words beside them. */
        private boolean isAlone(int i, int end) {
            return (i == 0 || isEdge(source.get(i).gap()))
                    && (end == source.size() || isEdge(source.get(end).gap()));
        }

        private boolean isEdge(Gap gap) {
            return gap.wide() || !gap.marks().isEmpty() && !gap.marks().equals("/");
        }
    }
}

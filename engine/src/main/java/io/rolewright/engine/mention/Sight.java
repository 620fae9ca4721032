package io.rolewright.engine.mention;

/** The features of one token of a sentence, each a template with what fills it. */
final class Sight {
    /** How far back a word such as "experience" or "you" is looked for. */
    private static final int REACH = 8;

    private static final int NEAR = 4;

    private static final WordClass[] CUES = {
        WordClass.ASKING, WordClass.ABILITY, WordClass.DOING, WordClass.CHARACTER, WordClass.SUBJECT, WordClass.TOOL,
        WordClass.DEGREE, WordClass.OFFER, WordClass.APPLYING, WordClass.YOU, WordClass.WE, WordClass.PREPOSITION
    };

    private final Forms forms;
    private final TermTags terms;
    private final int sentence;

    Sight(Forms forms, TermTags terms) {
        this.forms = forms;
        this.terms = terms;
        this.sentence = sentence(forms, terms);
    }

    /** Length, classes and names of the sentence as a whole. */
    private static int sentence(Forms forms, TermTags terms) {
        int size = forms.size();
        int length = size <= 1 ? 0 : size <= 3 ? 1 : size <= 8 ? 2 : size <= 25 ? 3 : 4;
        int known = Math.min(3, terms.known(0, size));
        return length * 4 + known;
    }

    void look(int i, Features features) {
        int template = 0;
        features.add(key(template++, 0));
        template = words(i, features, template);
        template = ends(i, features, template);
        template = shapes(i, features, template);
        template = classes(i, features, template);
        template = names(i, features, template);
        cues(i, features, template);
    }

    private int words(int i, Features features, int from) {
        int template = from;
        int word = forms.word(i);
        for (int offset = -2; offset <= 2; offset++) {
            features.add(key(template++, forms.word(i + offset)));
        }
        features.add(key(template++, Hash.mix(forms.word(i - 1), word)));
        features.add(key(template++, Hash.mix(word, forms.word(i + 1))));
        features.add(key(template++, Hash.mix(forms.word(i - 1), forms.word(i + 1))));
        features.add(key(template++, Hash.mix(forms.word(i - 2), forms.word(i - 1))));
        features.add(key(template++, Hash.mix(forms.word(i + 1), forms.word(i + 2))));
        features.add(key(template++, Hash.mix(forms.word(i - 1), forms.suffix(i, 3))));
        features.add(key(template++, Hash.mix(forms.suffix(i, 3), forms.word(i + 1))));
        return template;
    }

    private int ends(int i, Features features, int from) {
        int template = from;
        for (int length = 2; length <= 4; length++) {
            features.add(key(template++, forms.prefix(i, length)));
            features.add(key(template++, forms.suffix(i, length)));
        }
        features.add(key(template++, forms.suffix(i - 1, 3)));
        features.add(key(template++, forms.suffix(i + 1, 3)));
        features.add(key(template++, Hash.mix(forms.suffix(i - 1, 3), forms.suffix(i, 3))));
        features.add(key(template++, Hash.mix(forms.suffix(i, 3), forms.suffix(i + 1, 3))));
        features.add(key(template++, Hash.mix(forms.suffix(i, 2), forms.classes(i - 1))));
        return template;
    }

    private int shapes(int i, Features features, int from) {
        int template = from;
        int shape = forms.shape(i);
        int start = i == 0 ? 1 : 0;
        features.add(key(template++, Hash.mix(shape, start)));
        features.add(key(template++, Hash.mix(forms.shape(i - 1), shape)));
        features.add(key(template++, Hash.mix(shape, forms.shape(i + 1))));
        features.add(key(template++, Hash.mix(Hash.mix(forms.shape(i - 1), shape), forms.shape(i + 1))));
        features.add(key(template++, Hash.mix(shape, sentence)));
        features.add(key(template++, forms.tail(i) * 256 + forms.head(i)));
        features.add(key(template++, forms.tail(i - 1) * 256 + forms.head(i + 1)));
        features.add(key(template++, Hash.mix(forms.tail(i - 1), shape)));
        return template;
    }

    private int classes(int i, Features features, int from) {
        int template = from;
        for (int offset = -2; offset <= 2; offset++, template++) {
            for (int bits = forms.classes(i + offset); bits != 0; bits &= bits - 1) {
                features.add(key(template, Integer.numberOfTrailingZeros(bits)));
            }
        }
        int own = forms.classes(i);
        features.add(key(template++, Hash.mix(forms.classes(i - 1), own)));
        features.add(key(template++, Hash.mix(own, forms.classes(i + 1))));
        features.add(key(template++, Hash.mix(Hash.mix(forms.classes(i - 1), own), forms.classes(i + 1))));
        features.add(key(template++, Hash.mix(forms.classes(i - 2), forms.classes(i - 1))));
        features.add(key(template++, Hash.mix(forms.classes(i - 1), forms.shape(i))));
        features.add(key(template++, Hash.mix(own, sentence)));
        features.add(key(template++, Hash.mix(forms.classes(0), own)));
        return template;
    }

    private int names(int i, Features features, int from) {
        int template = from;
        int meant = terms.meant(i);
        int named = terms.named(i);
        features.add(key(template++, meant));
        features.add(key(template++, named));
        features.add(key(template++, Hash.mix(terms.meant(i - 1), meant)));
        features.add(key(template++, Hash.mix(meant, terms.meant(i + 1))));
        features.add(key(template++, Hash.mix(Hash.mix(terms.meant(i - 1), meant), terms.meant(i + 1))));
        features.add(key(template++, Hash.mix(meant, forms.shape(i))));
        features.add(key(template++, Hash.mix(meant, forms.classes(i - 1))));
        features.add(key(template++, Hash.mix(meant, forms.classes(i + 1))));
        features.add(key(template++, Hash.mix(named, forms.classes(i - 1))));
        int before = Math.min(3, terms.known(i - NEAR, i));
        int behind = Math.min(3, terms.known(i + 1, i + 1 + NEAR));
        features.add(key(template++, before * 4 + behind));
        features.add(key(template++, Hash.mix(before * 4 + behind, forms.shape(i))));
        features.add(key(template++, Hash.mix(meant, sentence)));
        features.add(key(template++, sentence));
        return template;
    }

    /** The nearest word of each class before the token, and whether one stands a little behind it. */
    private void cues(int i, Features features, int from) {
        int template = from;
        int shape = forms.shape(i);
        for (WordClass cue : CUES) {
            int back = distance(i, -1, REACH, cue);
            int ahead = distance(i, 1, NEAR, cue);
            features.add(key(template++, back));
            features.add(key(template++, ahead));
            if (back > 0 && back <= NEAR) {
                features.add(key(template, Hash.mix(back, shape)));
            }
            template++;
        }
    }

    /** How many tokens away the nearest word of a class is; 0 for none within reach. */
    private int distance(int i, int step, int reach, WordClass cue) {
        for (int away = 1; away <= reach; away++) {
            if (cue.in(forms.classes(i + step * away))) {
                return away;
            }
        }
        return 0;
    }

    private static int key(int template, int value) {
        return Hash.mix(template + 1, value);
    }
}

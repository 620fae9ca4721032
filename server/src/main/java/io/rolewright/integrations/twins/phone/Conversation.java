package io.rolewright.integrations.twins.phone;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is played in a call, and what the callee does about it. One thread at a time plays. */
final class Conversation {
    private final Callee callee;
    private final ArrayDeque<Step> steps = new ArrayDeque<>();
    private @Nullable Hook document;
    private boolean isOpen;
    private boolean hasFallenBack;
    private boolean isFedUp;
    private int prompts;
    private int utterances;

    Conversation(Callee callee) {
        this.callee = callee;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Where the document that is played was asked for; null where it was told. */
    @Nullable
    Hook document() {
        return document;
    }

    /** Plays another document from its beginning. */
    void open(List<Verb> verbs, @Nullable Hook from) {
        isOpen = true;
        document = from;
        steps.clear();
        verbs.forEach(verb -> steps.add(new Step.Play(verb)));
    }

    @Nullable
    Step next() {
        return steps.poll();
    }

    /** Does this before what is next. */
    void first(Step step) {
        steps.addFirst(step);
    }

    /** Plays what is nested in a Gather, then listens. */
    void nest(Verb gather) {
        first(new Step.Listen(gather));
        gather.nested().reversed().forEach(nested -> first(new Step.Play(nested)));
    }

    void prompted() {
        prompts++;
    }

    /** Lets the callee hang up before anything else is played. */
    void fedUp() {
        isFedUp = true;
    }

    boolean isFedUp() {
        return isFedUp || (callee.hangsUpAfter() > 0 && prompts >= callee.hangsUpAfter());
    }

    /** What the callee does now that it is listened to. */
    Utterance listen() {
        return callee.utterance(utterances++);
    }

    /** Whether the fallback may be asked, which is done once. */
    boolean fallBack() {
        var first = !hasFallenBack;
        hasFallenBack = true;
        return first;
    }
}

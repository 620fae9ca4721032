package io.rolewright.adverts.internal;

import io.rolewright.engine.improvement.Change;
import io.rolewright.engine.improvement.Diff;
import io.rolewright.engine.improvement.Improvement;
import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.LanguageModel;
import io.rolewright.shared.ContractException;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a language model write passages of proposals, where a setting names one. It is trusted in nothing: what it answers is
 * held to the checker, and what cannot be had leaves the proposal as the rules made it.
 */
@Component
class Prose {
    private static final Logger LOG = LoggerFactory.getLogger(Prose.class);

    private final ProseSettings settings;
    private final @Nullable CallsInternal calls;
    private final JsonMapper json;

    Prose(ProseSettings settings, ObjectProvider<CallsInternal> calls, JsonMapper json) {
        this.settings = settings;
        this.calls = settings.writer() == null ? null : calls.getObject();
        this.json = json;
    }

    /**
     * A diff and who wrote what in it.
     *
     * @param by the writer of passages, if there is one
     */
    record Written(Diff before, Diff diff, @Nullable String by) {
        /** Who wrote the words of a change; nobody for those that the rules made. */
        @Nullable
        String by(Change change) {
            return before.changes().contains(change) ? null : by;
        }
    }

    Written write(Improvement improvement, Diff diff) {
        var kind = settings.writer();
        return kind == null || calls == null
                ? new Written(diff, diff, null)
                : model(calls, kind)
                        .map(model -> written(improvement, diff, new PassageWriter(calls, kind, model, json)))
                        .orElseGet(() -> new Written(diff, diff, null));
    }

    /** What the rules have no words for comes first: the others have proven ones already. */
    private Written written(Improvement improvement, Diff diff, PassageWriter writer) {
        var passages = diff.changes().stream()
                .filter(change -> change.span().isPresent() && change.path().equals(Change.TEXT))
                .sorted(Comparator.comparing(change -> !change.isQuestion()))
                .limit(settings.passages())
                .toList();
        return new Written(diff, improvement.written(diff, passages, writer), writer.name());
    }

    private static Optional<String> model(CallsInternal calls, LanguageModel kind) {
        try {
            var model = calls.account(kind.service()).facts().get("model");
            if (model == null) {
                LOG.warn("The account with {} names no model; passages are written by rules alone", kind.service());
            }
            return Optional.ofNullable(model);
        } catch (ContractException missing) {
            LOG.warn(
                    "No account with {} ({}); passages are written by rules alone",
                    kind.service(),
                    missing.problem().code());
            return Optional.empty();
        }
    }
}

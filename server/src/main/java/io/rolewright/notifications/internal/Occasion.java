package io.rolewright.notifications.internal;

import io.rolewright.events.notifications.Topic;
import io.rolewright.shared.Messages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happens that people are told of; the words for each stand under its name in the messages of this service. */
enum Occasion {
    APPLICATION_MADE(Topic.APPLICATION),
    MESSAGE_RECEIVED(Topic.MESSAGE),
    MEETING_DECLINED(Topic.MEETING),
    MEETING_MOVED(Topic.MEETING),
    MEETING_CANCELLED(Topic.MEETING),
    MEETING_TIME_PROPOSED(Topic.MEETING),
    MANDATE_GIVEN(Topic.MANDATE),
    MANDATE_REFUSED(Topic.MANDATE),
    SUBMISSION_ACCEPTED(Topic.SUBMISSION),
    SUBMISSION_DECLINED(Topic.SUBMISSION),
    INVOICE_OVERDUE(Topic.MONEY),
    EXPENSE_SUBMITTED(Topic.MONEY),
    REPORT_FAILED(Topic.INTEGRATION),
    WEBHOOK_DISABLED(Topic.INTEGRATION),
    SOURCE_DRIFTED(Topic.INTEGRATION),
    BOUND_BROKEN(Topic.MODEL),
    VERSION_ROLLED_BACK(Topic.MODEL),
    GATES_FAILED(Topic.MODEL),
    KEY_ROTATION_FAILED(Topic.SECURITY);

    private final Topic topic;

    Occasion(Topic topic) {
        this.topic = topic;
    }

    /**
     * What people are told of one occasion.
     *
     * @param key tells it from others of its kind
     * @param about the path of what it is about
     * @param values what stands in the gaps of the words
     */
    Notice notice(String key, @Nullable String about, Object... values) {
        var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Notice(name + "/" + key, topic, null, words(name, values), words(name + ".text", values), about);
    }

    private static String words(String name, Object... values) {
        return Messages.find(
                        Locale.ENGLISH,
                        "notifications.notice." + name,
                        List.of(values).stream().map(String::valueOf).toList())
                .orElseThrow();
    }
}

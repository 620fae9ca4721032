package io.rolewright.communications.internal.meetings;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is said of a meeting in the gaps of templates. */
final class MeetingWords {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private MeetingWords() {}

    static Map<String, String> values(Stored meeting, Words words) {
        var values = new HashMap<String, String>();
        values.put("subject", words.subject());
        values.put("when", when(meeting));
        if (words.text() != null) {
            values.put("text", words.text());
        }
        if (words.place() != null) {
            values.put("place", words.place());
        }
        if (meeting.link() != null) {
            values.put("link", meeting.link());
        }
        return values;
    }

    /** As it was arranged: with the zone whose clocks show it. */
    private static String when(Stored meeting) {
        var time = meeting.slot().time();
        return WHEN.format(time.start()) + " (" + time.zone() + ")";
    }
}

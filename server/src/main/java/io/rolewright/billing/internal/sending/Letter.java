package io.rolewright.billing.internal.sending;

import io.rolewright.billing.internal.documents.DocumentFile;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Id;
import java.util.List;
import java.util.Map;

/**
 * What is sent to a client.
 *
 * @param document the invoice or the credit note
 * @param kind which of the two, in one word
 * @param client to whom
 * @param template whose words it has
 * @param values what stands in their gaps
 * @param files what goes with it
 */
record Letter(
        Id document,
        String kind,
        ClientId client,
        String template,
        Map<String, String> values,
        List<DocumentFile> files) {
    Letter {
        values = Map.copyOf(values);
        files = List.copyOf(files);
    }

    /** Names the message of a try: however often it is made, one goes. */
    String key(int attempt) {
        return attempt == 1 ? key() : key(Integer.toString(attempt));
    }

    /** Names the message that a request asks for. */
    String key(String request) {
        return key() + ":" + request;
    }

    private String key() {
        return "billing:" + kind + ":" + document.text();
    }
}

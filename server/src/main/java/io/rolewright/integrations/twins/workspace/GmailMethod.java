package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Gmail can be asked for, and the scopes of which one is enough for that. */
enum GmailMethod {
    PROFILE("getProfile", "GET", "profile", Scope.READING),
    SEND("messages.send", "POST", "messages/send", Scope.SENDING),
    LIST("messages.list", "GET", "messages", Scope.READING),
    GET("messages.get", "GET", "messages/([^/]+)", Scope.READING),
    ATTACHMENT("attachments.get", "GET", "messages/([^/]+)/attachments/([^/]+)", Scope.CONTENT),
    MODIFY("messages.modify", "POST", "messages/([^/]+)/modify", Scope.CHANGING),
    TRASH("messages.trash", "POST", "messages/([^/]+)/trash", Scope.CHANGING),
    DELETE("messages.delete", "DELETE", "messages/([^/]+)", Scope.DELETING),
    THREADS("threads.list", "GET", "threads", Scope.READING),
    THREAD("threads.get", "GET", "threads/([^/]+)", Scope.READING),
    HISTORY("history.list", "GET", "history", Scope.READING),
    WATCH("watch", "POST", "watch", Scope.READING),
    STOP("stop", "POST", "stop", Scope.READING);

    /** Sets of scopes, each of which contains those that may do more. */
    static final class Scope {
        static final String FULL = "https://mail.google.com/";
        static final String METADATA = "https://www.googleapis.com/auth/gmail.metadata";
        static final String MODIFY = "https://www.googleapis.com/auth/gmail.modify";
        static final String READONLY = "https://www.googleapis.com/auth/gmail.readonly";
        static final String SEND = "https://www.googleapis.com/auth/gmail.send";

        static final Set<String> ALL = Set.of(FULL, METADATA, MODIFY, READONLY, SEND);
        static final Set<String> DELETING = Set.of(FULL);
        static final Set<String> CHANGING = Set.of(FULL, MODIFY);
        static final Set<String> SENDING = Set.of(FULL, MODIFY, SEND);
        static final Set<String> CONTENT = Set.of(FULL, MODIFY, READONLY);
        static final Set<String> READING = Set.of(FULL, MODIFY, READONLY, METADATA);

        private Scope() {}
    }

    private static final String ROOT = "(?:/upload)?/gmail/v1/users/([^/]+)/";

    private final String operation;
    private final Route route;
    private final Set<String> scopes;

    /**
     * A method that was called.
     *
     * @param places the user, and the message, the thread or the attachment where the path names them
     */
    record Called(GmailMethod method, List<String> places) {
        String user() {
            return places.getFirst();
        }

        String id() {
            return places.get(1);
        }

        String attachment() {
            return places.getLast();
        }
    }

    GmailMethod(String operation, String verb, String path, Set<String> scopes) {
        this.operation = operation;
        this.route = Route.of(verb, ROOT + path);
        this.scopes = scopes;
    }

    /** Its name in Google's words. */
    String operation() {
        return operation;
    }

    /** Scopes of which one is enough. */
    Set<String> scopes() {
        return scopes;
    }

    /** The method that a request calls; empty where there is none. */
    static Optional<Called> of(TwinRequest request) {
        return Stream.of(values())
                .flatMap(method -> method.route.match(request).map(places -> new Called(method, places)).stream())
                .findFirst();
    }
}

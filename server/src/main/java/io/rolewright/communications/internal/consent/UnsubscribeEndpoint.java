package io.rolewright.communications.internal.consent;

import io.rolewright.communications.internal.conversations.MessageRows;
import io.rolewright.runtime.pages.HtmlAnswer;
import io.rolewright.shared.Person;
import io.rolewright.shared.Public;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where whoever got a message says that they want no more like it, also with one click in their mail program (RFC 8058). */
@RestController
class UnsubscribeEndpoint {
    private final UnsubscribeLinks links;
    private final MessageRows messages;
    private final Consents consents;

    UnsubscribeEndpoint(UnsubscribeLinks links, MessageRows messages, Consents consents) {
        this.links = links;
        this.messages = messages;
        this.consents = consents;
    }

    /**
     * The page with the question. Opening it changes nothing: mail servers open links, too.
     *
     * @param token the link that the person was sent
     * @return the page
     */
    @Public
    @GetMapping(path = UnsubscribeLinks.PATH + "{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> show(@PathVariable String token) {
        return person(token)
                .map(person -> HtmlAnswer.unstored(HttpStatus.OK, UnsubscribePage.question()))
                .orElseGet(UnsubscribeEndpoint::unknown);
    }

    /**
     * Takes it that the person wants no more jobs that they did not ask about and no news, on no channel. What they have a part
     * in goes on. Once more changes nothing.
     *
     * @param token the link that the person was sent
     * @return a page that says so
     */
    @Public
    @PostMapping(path = UnsubscribeLinks.PATH + "{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> unsubscribe(@PathVariable String token) {
        return person(token)
                .map(person -> {
                    consents.unsubscribe(person);
                    return HtmlAnswer.unstored(HttpStatus.OK, UnsubscribePage.notice("unsubscribed"));
                })
                .orElseGet(UnsubscribeEndpoint::unknown);
    }

    private Optional<Person> person(String token) {
        return links.read(token)
                .flatMap(messages::find)
                .flatMap(entry -> Optional.ofNullable(entry.message().person()));
    }

    private static ResponseEntity<String> unknown() {
        return HtmlAnswer.unstored(HttpStatus.NOT_FOUND, UnsubscribePage.notice("unsubscribe-unknown"));
    }
}

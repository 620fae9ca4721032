package io.rolewright.cli.demo;

import io.rolewright.cli.PlatformClient;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.phone.SentText;
import io.rolewright.integrations.twins.workspace.SentMail;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * All that the parts of the story have in common.
 *
 * @param accountant who keeps the books
 * @param folder where files lie that people may want to open
 * @param job that is to be filled
 * @param person who applies for it
 */
record Scene(
        PlatformClient recruiter,
        PlatformClient accountant,
        Twins twins,
        Path folder,
        JsonNode job,
        Applicant person,
        HiringText text,
        Stage stage,
        Facts facts) {

    String title() {
        return job.at("/posting/title").asString();
    }

    /** Where it is, as ISO 3166. */
    String country() {
        return job.at("/posting/places/0/country").asString();
    }

    /** In which pay is told there. */
    String currency() {
        return job.at("/posting/pay/currency").asString();
    }

    /**
     * Waits until there is something.
     *
     * @param what is waited for, as a fact that is missed when it does not come
     */
    <T> T await(String what, Supplier<Optional<T>> look) throws InterruptedException, NothingCameException {
        return new Patience<>(look).until(Optional::isPresent).orElseThrow(() -> new NothingCameException(what));
    }

    /**
     * The first link of a message to a page of ours.
     *
     * @param path with which those begin
     */
    static Optional<URI> link(String path, String message) {
        return Pattern.compile("https?://[^\\s/]+" + path + "\\S+")
                .matcher(message)
                .results()
                .map(link -> URI.create(link.group()))
                .findFirst();
    }

    /** The e-mails that went to an address, as Gmail has them. */
    List<SentMail> mails(String address) {
        return twins.gmail().sent().stream()
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    /** The text messages that went to the applicant, as Twilio has them. */
    List<SentText> texts() {
        return twins.twilio().sent().stream()
                .filter(text -> text.to().equals(person.phone()))
                .toList();
    }

    /** How far the applicant is. */
    String stage(String application) {
        return recruiter.get("/applications/" + application).get("stage").asString();
    }
}

package io.rolewright.resumes.internal;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MailOrigin;
import io.rolewright.communications.Message;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.FileName;
import io.rolewright.storage.FilesInternal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Stores the résumés among the files of an e-mail; without one, its text if that is one. Each gets the key of a candidate to be, or
 * that of the candidate who sent their own.
 */
@Component
class MailedFiles {
    private static final FileName TEXT = new FileName("e-mail.txt");

    private final MailedLook look;
    private final FilesInternal files;
    private final Arrivals arrivals;
    private final Resumes resumes;
    private final KnownSenders known;

    MailedFiles(MailedLook look, FilesInternal files, Arrivals arrivals, Resumes resumes, KnownSenders known) {
        this.look = look;
        this.files = files;
        this.arrivals = arrivals;
        this.resumes = resumes;
        this.known = known;
    }

    List<Arrival> store(Message message, MailOrigin origin) {
        var stored = storeAll(message);
        var senders = stored.isEmpty() ? List.<KnownSender>of() : known.of(message, origin);
        return stored.stream().map(arrival -> given(arrival, senders)).toList();
    }

    private List<Arrival> storeAll(Message message) {
        var names = new HashSet<String>();
        var stored = distinct(message.files().stream()
                .filter(look::isResume)
                .filter(file -> names.add(stem(file.name())))
                .map(this::store)
                .toList());
        return stored.isEmpty() && look.isResume(message.text()) ? List.of(store(message.text())) : stored;
    }

    /** People send one résumé as PDF and as DOCX. */
    private static String stem(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
    }

    private Arrival store(AttachedFile file) {
        try (var content = files.open(file.file()).getInputStream()) {
            return store(FileName.of(file.name(), Arrivals.NAMELESS), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Arrival store(String text) {
        return store(TEXT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is somebody's résumé already is not kept twice. */
    private Arrival store(FileName name, InputStream content) {
        var arrival = arrivals.store(name, content);
        if (arrival instanceof Arrival.Stored stored) {
            var known = resumes.findSame(stored.file().hash(), Viewer.current());
            if (known.isPresent()) {
                arrivals.drop(stored);
                return new Arrival.Known(name, known.get());
            }
        }
        return arrival;
    }

    /** The same file twice in one e-mail counts once. */
    private List<Arrival> distinct(List<Arrival> all) {
        var hashes = new HashSet<String>();
        var first = new ArrayList<Arrival>();
        for (var arrival : all) {
            if (!(arrival instanceof Arrival.Stored stored)
                    || hashes.add(stored.file().hash())) {
                first.add(arrival);
            } else {
                arrivals.drop(stored);
            }
        }
        return first;
    }

    private Arrival given(Arrival arrival, List<KnownSender> senders) {
        return arrival instanceof Arrival.Stored stored && !senders.isEmpty()
                ? owner(stored, senders)
                        .<Arrival>map(candidate -> arrivals.give(stored, candidate))
                        .orElse(arrival)
                : arrival;
    }

    /** The only one of the senders whose résumé it is. */
    private Optional<CandidateId> owner(Arrival.Stored resume, List<KnownSender> senders) {
        var owners = look.contact(resume).stream()
                .flatMap(contact -> senders.stream().filter(sender -> sender.isMeantBy(contact)))
                .map(KnownSender::candidate)
                .toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }
}

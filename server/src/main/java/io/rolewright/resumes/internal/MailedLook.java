package io.rolewright.resumes.internal;

import io.rolewright.communications.AttachedFile;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.resume.Contact;
import io.rolewright.engine.resume.ContactLook;
import io.rolewright.engine.resume.ResumeLook;
import io.rolewright.shared.ContractException;
import io.rolewright.storage.DocumentsInternal;
import io.rolewright.storage.FileReading;
import io.rolewright.storage.FileToRead;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells the résumés among what people send with e-mails: by what they are called, and by what they say. */
@Component
class MailedLook {
    private static final Set<String> READABLE = Set.of("pdf", "docx", "doc", "odt", "rtf", "txt", "html", "htm");

    private static final Pattern NAME = Pattern.compile(
            "(?<!\\p{L})(?:cv|r[eé]sum[eé]|curriculum|lebenslauf)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A shorter text introduces what is attached, or asks something. */
    private static final int SHORTEST_TEXT = 300;

    private final DocumentsInternal documents;
    private final ResumeLook look;
    private final ContactLook contacts;

    MailedLook(DocumentsInternal documents, Clock clock) {
        this.documents = documents;
        this.look = new ResumeLook(clock);
        this.contacts = new ContactLook(clock);
    }

    boolean isResume(AttachedFile file) {
        return READABLE.contains(ending(file.name()))
                && read(new FileToRead(file.file(), file.name()))
                        .map(reading -> isResume(file, reading))
                        .orElse(false);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Nothing when the file is there no more. */
    private Optional<FileReading> read(FileToRead file) {
        try {
            return Optional.of(documents.read(file));
        } catch (ContractException failure) {
            if (failure.code().equals("storage.file-unknown")) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private boolean isResume(AttachedFile file, FileReading reading) {
        var document = reading.document();
        return NAME.matcher(file.name()).find() || (document != null && look.isResume(documents.find(document)));
    }

    /** How the person of a stored résumé is called and reached; nothing when it cannot be read. */
    Optional<Contact> contact(Arrival.Stored resume) {
        return read(new FileToRead(resume.file().reference(), resume.name().text()))
                .flatMap(reading -> Optional.ofNullable(reading.document()))
                .map(document -> contacts.read(documents.find(document)));
    }

    boolean isResume(String text) {
        return text.length() >= SHORTEST_TEXT
                && look.isResume(new Document("e-mail.txt", "text/plain", "", text, 1, List.of(), List.of()));
    }
}

package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.RunningServer;
import jakarta.mail.Address;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Postfix and Dovecot of Debian, as {@code evaluation/mail/post-office} starts them. */
final class RealPostOffice implements AutoCloseable {

    private final Path folder;
    private final Ports ports = new Ports(RunningServer.freePort(), RunningServer.freePort());
    private final Session session = Session.getInstance(new Properties());

    RealPostOffice(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        run("start", folder.toString(), String.valueOf(ports.smtp()), String.valueOf(ports.imap()));
    }

    Ports ports() {
        return ports;
    }

    /** Hands over e-mails as they are, over one connection. */
    void deliver(List<Mail> mails) throws MessagingException {
        try (var transport = session.getTransport("smtp")) {
            transport.connect(Ports.LOOPBACK, ports.smtp(), null, null);
            for (var mail : mails) {
                var to = new Address[] {new InternetAddress(mail.to())};
                transport.sendMessage(new MimeMessage(session, new ByteArrayInputStream(mail.raw())), to);
            }
        }
    }

    /** The header {@code Message-ID} of the only e-mail that somebody got. */
    String only(String address) throws MessagingException {
        try (Store store = session.getStore("imap")) {
            store.connect(Ports.LOOPBACK, ports.imap(), address, Ports.SECRET);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                var all = inbox.getMessages();
                if (all.length != 1) {
                    throw new IllegalStateException("%s got %d e-mails".formatted(address, all.length));
                }
                return header(all[0]);
            }
        }
    }

    private static String header(Message message) throws MessagingException {
        return message.getHeader("Message-ID")[0];
    }

    private void run(String... words) throws IOException, InterruptedException {
        var script = Checkout.file("evaluation", "mail", "post-office").toString();
        var process = new ProcessBuilder(
                        Stream.concat(Stream.of(script), Stream.of(words)).toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("post-office.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the post office did not " + words[0] + ": see post-office.log");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("stop", folder.toString());
    }
}

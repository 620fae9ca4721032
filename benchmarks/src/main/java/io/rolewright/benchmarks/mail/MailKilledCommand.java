package io.rolewright.benchmarks.mail;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Kills the server while it sends e-mails. */
@Command(
        name = "mail-killed",
        description = "Kill the server while it sends e-mails: everybody gets exactly one.",
        mixinStandardHelpOptions = true)
public final class MailKilledCommand implements Callable<Integer> {
    @Mixin
    private final Killing killing = new Killing();

    @Override
    public Integer call() {
        try (var office = new PostOffice()) {
            return killing.run("mail-killed", office).keep() ? 0 : 1;
        }
    }
}

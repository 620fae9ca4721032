package io.rolewright.benchmarks.mail;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Kills the server while it sends text messages, over a line that loses some of what is said. */
@Command(
        name = "texts-killed",
        description = "Kill the server while it sends text messages: everybody gets exactly one.",
        mixinStandardHelpOptions = true)
public final class TextsKilledCommand implements Callable<Integer> {
    @Mixin
    private final Killing killing = new Killing();

    @Override
    public Integer call() {
        try (var phones = new Phones()) {
            var result = killing.run("texts-killed", phones);
            result.atLeast(1, "requests and answers that were lost on the way", phones.lost(), "");
            result.atLeast(1, "times that a text was looked for in Twilio's list", phones.lookedUp(), "");
            return result.keep() ? 0 : 1;
        }
    }
}

package io.rolewright.cli;

import io.rolewright.communications.script.BundledScripts;
import io.rolewright.communications.script.CallResult;
import io.rolewright.communications.script.Conversation;
import io.rolewright.communications.script.IntentMatcher;
import io.rolewright.communications.script.Script;
import io.rolewright.shared.ContractException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code rolewright call}: plays a call script without a telephone. */
@Command(
        name = "call",
        description = "Play a call script: you are the person who is called, and type what you would say.",
        footer = {
            "",
            "An empty line is silence, a line such as #1 presses keys, the end of the input hangs up.",
            "What the call said and what came of it go to standard output; with --json only what came of it."
        })
final class CallCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCRIPT", description = "A script of the release, such as screening, or a file.")
    private String script = "";

    @Option(
            names = "--values",
            paramLabel = "JSON",
            description = "What stands in the script's gaps, as a JSON object of strings.")
    private String values = "{}";

    @Option(names = "--today", paramLabel = "DAY", description = "The day of the call; default: today.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(names = "--json", description = "Only what came of the call, as one JSON document.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            var read = Script.read(source());
            var typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            var out = spec.commandLine().getOut();
            var played = new PlayedCall(
                    new Conversation(read, new IntentMatcher()), typed, json ? Optional.empty() : Optional.of(out));
            var result = CallResult.of(read, played.play(said(), today.orElseGet(LocalDate::now)));
            out.println(
                    json ? JsonMapper.shared().writeValueAsString(result) : result.outcome() + " " + result.summary());
            out.flush();
            return Exit.DONE;
        } catch (ContractException refused) {
            throw Refused.answered(script, refused.problem());
        }
    }

    private String source() throws IOException {
        var bundled = BundledScripts.find(script);
        if (bundled.isPresent()) {
            return bundled.get();
        }
        var input = new Input(script);
        var refusal = input.refusal();
        if (refusal.isPresent()) {
            throw new Refused(script, refusal.get());
        }
        try (var file = input.open()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, String> said() {
        try {
            return JsonMapper.shared().readValue(values, new TypeReference<>() {});
        } catch (JacksonException noJson) {
            throw Refused.usage(values, "cli.values-not-json");
        }
    }
}

package io.rolewright.cli;

import io.rolewright.engine.mention.MentionFinder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rolewright skills}: says which tokens of sentences name what is asked for. */
@Command(
        name = "skills",
        description = "Say which tokens of a job advert's sentences name skills and knowledge.",
        footer = {
            "",
            "In: one {\"tokens\":[…],\"text\":\"…\"} per line, text optional. Out, in the same order: one",
            "{\"spans\":[[start,end,\"skill\"|\"knowledge\"],…]} per line, in tokens, the end behind the last one.",
            "A line that is not taken gets its code instead. A line has at most 1,000,000 characters and 5,000 tokens."
        })
final class SkillsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON Lines to read; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--json", required = true, description = "Sentences and answers are JSON, one per line.")
    private boolean json;

    @Mixin
    private ModelsOption models = new ModelsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var desk = new SentenceDesk(
                MentionFinder.learned(models.taxonomy()), spec.commandLine().getOut());
        for (var input : Input.of(files)) {
            var refusal = input.refusal();
            if (refusal.isPresent()) {
                desk.refuse(input.name(), refusal.get());
            } else {
                desk.read(input);
            }
        }
        return desk.refused() == 0 ? Exit.DONE : Exit.SOME_REFUSED;
    }
}

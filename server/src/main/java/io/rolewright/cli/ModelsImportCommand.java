package io.rolewright.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rolewright models import}: brings a version of a model in, or merges official releases into a taxonomy. */
@Command(
        name = "import",
        description = "Bring a version of a model into the platform, or merge a release of O*NET or ESCO with the "
                + "taxonomy that Rolewright brings.",
        footer = {
            "",
            "A version: the model's name, the file of its artefact and its card. It waits until it is promoted.",
            "O*NET: the folder of the text release, plain or gzipped. ESCO: the folder of the CSV release in English.",
            "Use what is written with --models DIR; its files state their source and licence notice."
        })
final class ModelsImportCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Question question = new Question();

    /** What is wanted: one or the other. */
    private static final class Question {
        @ArgGroup(exclusive = false)
        private @Nullable TaxonomyMerge merge;

        @ArgGroup(exclusive = false)
        private @Nullable VersionImport version;
    }

    @Mixin
    private PlatformOption platform;

    @Option(names = "--json", description = "A version that was brought in as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (question.merge != null) {
            question.merge.run(spec.commandLine());
        }
        if (question.version != null) {
            bring(question.version);
        }
        return Exit.DONE;
    }

    private void bring(VersionImport version) throws IOException {
        try (var session = platform.open(ModelsCommand.NEEDED)) {
            var table = new Table(spec.commandLine().getOut(), json, "name", "version", "label", "size", "hash");
            table.add(version.bring(session.client()));
            table.print();
        }
    }
}

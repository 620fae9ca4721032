package io.rolewright.evaluation;

import io.rolewright.evaluation.coverage.CoverageCommand;
import io.rolewright.evaluation.damagedfiles.DamagedFilesCommand;
import io.rolewright.evaluation.duplicates.DuplicatesCommand;
import io.rolewright.evaluation.forecast.ForecastCommand;
import io.rolewright.evaluation.generator.GenerateCommand;
import io.rolewright.evaluation.generator.years.GenerateYearsCommand;
import io.rolewright.evaluation.learning.LearningCommand;
import io.rolewright.evaluation.matching.GoldRankingCommand;
import io.rolewright.evaluation.matching.MatchingCommand;
import io.rolewright.evaluation.matching.TrainRankingCommand;
import io.rolewright.evaluation.places.GazetteerCommand;
import io.rolewright.evaluation.places.PlacesCommand;
import io.rolewright.evaluation.resumefields.CalibrateCommand;
import io.rolewright.evaluation.resumefields.GeneratedCommand;
import io.rolewright.evaluation.resumefields.ResumeFieldsCommand;
import io.rolewright.evaluation.resumefiles.ResumeFilesCommand;
import io.rolewright.evaluation.resumelook.ResumeLookCommand;
import io.rolewright.evaluation.sections.TrainSectionsCommand;
import io.rolewright.evaluation.skills.SkillsCommand;
import io.rolewright.evaluation.skills.TrainSkillsCommand;
import io.rolewright.evaluation.titles.TitlesCommand;
import io.rolewright.evaluation.trec.TrecCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code eval}: what a checkout measures and makes; never shipped. */
@Command(
        name = "eval",
        description = "Measure how right reading and ranking are; make sample agencies.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CalibrateCommand.class,
            CoverageCommand.class,
            DamagedFilesCommand.class,
            DuplicatesCommand.class,
            ForecastCommand.class,
            GazetteerCommand.class,
            GenerateCommand.class,
            GenerateYearsCommand.class,
            GeneratedCommand.class,
            GoldRankingCommand.class,
            LearningCommand.class,
            MatchingCommand.class,
            PlacesCommand.class,
            ResumeFieldsCommand.class,
            ResumeFilesCommand.class,
            ResumeLookCommand.class,
            SkillsCommand.class,
            TitlesCommand.class,
            TrainRankingCommand.class,
            TrecCommand.class,
            TrainSectionsCommand.class,
            TrainSkillsCommand.class
        })
public final class Eval {
    private Eval() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Eval()).execute(arguments));
    }
}

package io.rolewright.engine.taxonomy.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Small made-up releases in the shape of the official ones. */
public record Folder(Path path) {
    public Folder write(String name, String content) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(name), content);
        return this;
    }

    Folder gzip(String name, String content) throws IOException {
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(path.resolve(name)))) {
            stream.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    public Folder onet() throws IOException {
        return write("Read Me.txt", "O*NET 99.1 Database\nMay 2099\n")
                .write(
                        "Occupation Data.txt",
                        "O*NET-SOC Code\tTitle\tDescription\n51-1.00\tBread Smiths\tBake \"bread\n53-2.00\tKite Pilots\tFly.\n")
                .write("Alternate Titles.txt", """
                        O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\tSource(s)
                        51-1.00\tBread Smiths\tLoaf Smith, Senior\tn/a\t08
                        51-1.00\tBread Smiths\tChief Loaf Officer\tCLO\t08
                        53-2.00\tKite Pilots\tStaff Nurse\t\t08
                        """)
                .write("Technology Skills.txt", """
                        O*NET-SOC Code\tTitle\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand
                        51-1.00\tBread Smiths\tLoafmaster\t1\tOven control software\tY\tN
                        51-1.00\tBread Smiths\tCrumb Counter Pro\t1\tOven control software\tN\tN
                        """)
                .write("Skills.txt", """
                        O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tScale Name\tData Value
                        51-1.00\tBread Smiths\t2.A\tDough Kneading\tIM\tImportance\t4.5
                        51-1.00\tBread Smiths\t2.B\tWhistling\tIM\tImportance\t1.5
                        51-1.00\tBread Smiths\t2.B\tWhistling\tLV\tLevel\t6
                        """);
    }

    public Folder esco() throws IOException {
        return write("ISCOGroups_en.csv", "conceptType,conceptUri,code,preferredLabel\nISCOGroup,g,7512,Bakers\n")
                .write("skills_en.csv", """
                        conceptType,conceptUri,skillType,preferredLabel,altLabels
                        KnowledgeSkillCompetence,s1,skill/competence,"knead dough, by hand","work dough
                        fold dough"
                        KnowledgeSkillCompetence,s2,knowledge,sourdoughs,
                        """)
                .write("occupations_en.csv", """
                        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description
                        Occupation,o1,7512,loaf smith,"bread smith
                        bap maker","Makes ""loaves"", and more"
                        """)
                .write("occupationSkillRelations_en.csv", """
                        occupationUri,relationType,skillType,skillUri
                        o1,essential,skill,s1
                        o1,optional,knowledge,s2
                        o9,essential,skill,s1
                        """);
    }
}

package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A pointer from one part of an Office file to another or to the outside.
 *
 * @param id what the part calls it
 * @param type last word of the type's address, for example {@code header}
 * @param target full name of a part, or the address when it is {@code external}
 */
record Relationship(String id, String type, String target, boolean external) {
    static List<Relationship> read(byte[] xml, String folder) throws UnreadableDocumentException {
        List<Relationship> relationships = new ArrayList<>();
        try (Xml reader = Xml.of(xml)) {
            while (reader.next()) {
                if (reader.opens("Relationship")) {
                    relationships.add(of(reader, folder));
                }
            }
        }
        return relationships;
    }

    /** Whether a program that opens the file would ask a stranger for something; links wait until they are followed. */
    boolean fetches() {
        return external && !type.equals("hyperlink");
    }

    private static Relationship of(Xml reader, String folder) {
        String type = reader.attribute("Type", "");
        String target = reader.attribute("Target", "");
        boolean external = reader.attribute("TargetMode", "").equals("External");
        return new Relationship(
                reader.attribute("Id", ""),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : inPackage(target, folder),
                external);
    }

    private static String inPackage(String target, String folder) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}

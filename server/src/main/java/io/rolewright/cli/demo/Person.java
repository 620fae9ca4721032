package io.rolewright.cli.demo;

import io.rolewright.engine.document.Document;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Somebody whose CV was read.
 *
 * @param file the CV's file name
 * @param profile what the platform read, as JSON Resume
 * @param document the CV's words, which spans point into
 */
record Person(String file, JsonNode profile, Document document) {
    String name() {
        return basics("name");
    }

    /** A value of the basics; empty when the platform found none. */
    String basics(String field) {
        return profile.path("basics").path(field).asString("");
    }

    /** A value of every job of the work history; jobs without it are left out. */
    List<String> work(String field) {
        return StreamSupport.stream(profile.path("work").spliterator(), false)
                .map(job -> job.path(field).asString(""))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}

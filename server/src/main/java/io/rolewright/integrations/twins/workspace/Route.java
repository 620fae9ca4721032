package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A verb and a path with places that vary. */
record Route(String verb, Pattern path) {
    static Route of(String verb, String path) {
        return new Route(verb, Pattern.compile(path));
    }

    /** What stands in the places that vary; empty where a request goes elsewhere. */
    Optional<List<String>> match(TwinRequest request) {
        var found = path.matcher(request.path());
        if (!verb.equals(request.method()) || !found.matches()) {
            return Optional.empty();
        }
        var places = new ArrayList<String>();
        for (var group = 1; group <= found.groupCount(); group++) {
            places.add(found.group(group));
        }
        return Optional.of(List.copyOf(places));
    }
}

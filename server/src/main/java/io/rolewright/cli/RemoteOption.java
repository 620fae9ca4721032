package io.rolewright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** {@code --remote}: where services run that are not hosted here. */
final class RemoteOption {
    private RemoteOption() {}

    /** The settings that the values of the option stand for; a service that is named twice has two addresses. */
    static Map<String, String> settings(CommandLine command, List<String> values) {
        var settings = new LinkedHashMap<String, String>();
        for (var value : values) {
            var parts = value.split("=", 2);
            if (parts.length != 2) {
                throw new ParameterException(command, "--remote asks for SERVICES=ADDRESS, not " + value);
            }
            for (var service : parts[0].split(",", -1)) {
                settings.merge("rolewright.remotes." + service.strip(), parts[1], (first, next) -> first + "," + next);
            }
        }
        return settings;
    }
}

package io.rolewright.peers;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessModulePlugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** One node on a folder and a port; prints {@code ready PORT} when it answers, and ends when its input does. */
public final class OpenSearchNode extends Node {
    private OpenSearchNode(Settings settings, Collection<PluginInfo> plugins) {
        super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"), plugins, false);
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder.resolve("config"));
        System.setProperty("opensearch.path.conf", folder.resolve("config").toString());
        var settings = Settings.builder()
                .put("path.home", folder)
                .put("cluster.name", "rolewright")
                .put("discovery.type", "single-node")
                .put("http.port", "0")
                .put("http.host", "127.0.0.1")
                .put("transport.host", "127.0.0.1")
                .put("transport.port", "0")
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        try (var node = new OpenSearchNode(settings, plugins())) {
            node.start();
            var address = node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress();
            System.out.println("ready " + address.getPort());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }

    private static List<PluginInfo> plugins() {
        return List.of(
                plugin("transport-netty4", Netty4ModulePlugin.class.getName(), List.of()),
                plugin("analysis-common", CommonAnalysisModulePlugin.class.getName(), List.of()),
                plugin("lang-painless", PainlessModulePlugin.class.getName(), List.of()),
                plugin("opensearch-knn", "org.opensearch.knn.plugin.KNNPlugin", List.of("lang-painless")));
    }

    private static PluginInfo plugin(String name, String type, List<String> extended) {
        return new PluginInfo(name, "", "3.5.0", Version.CURRENT, "21", type, null, extended, false);
    }
}

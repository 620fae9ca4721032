package io.rolewright.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.request.QueryRequest;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.common.SolrInputDocument;

/**
 * Solr without HTTP, on a folder. Prints {@code ready PORT}; at that port a line is a request, its parts separated by tabs,
 * and a line its answer:
 *
 * <ul>
 *   <li>{@code add} and name=value for each field; {@code commit SEGMENTS}; {@code count};
 *   <li>{@code find K QUERY FILTER…}: the ids of the best, separated by blanks.
 * </ul>
 *
 * It ends when its input does.
 */
public final class SolrNode {
    private static final List<String> FILES =
            List.of("solr.xml", "people/core.properties", "people/conf/solrconfig.xml", "people/conf/schema.xml");

    private final EmbeddedSolrServer solr;

    private SolrNode(EmbeddedSolrServer solr) {
        this.solr = solr;
    }

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]).toAbsolutePath();
        for (var file : FILES) {
            copy(file, home.resolve(file));
        }
        try (var solr = new EmbeddedSolrServer(home, "people");
                var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var node = new SolrNode(solr);
            Thread.ofPlatform().daemon().start(() -> node.listen(door));
            System.out.println("ready " + door.getLocalPort());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }

    private static void copy(String name, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream source = SolrNode.class.getResourceAsStream("/home/" + name)) {
            Files.write(file, source.readAllBytes());
        }
    }

    private void listen(ServerSocket door) {
        try {
            while (true) {
                var caller = door.accept();
                caller.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().start(() -> answer(caller));
            }
        } catch (IOException closed) {
            System.err.println("no more callers: " + closed);
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            var out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.UTF_8);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(answer(List.of(line.split("\t"))));
                out.flush();
            }
        } catch (IOException | SolrServerException failure) {
            throw new IllegalStateException("a request could not be answered", failure);
        }
    }

    private String answer(List<String> request) throws SolrServerException, IOException {
        return switch (request.getFirst()) {
            case "add" -> add(request.subList(1, request.size()));
            case "commit" -> commit(Integer.parseInt(request.get(1)));
            case "count" -> String.valueOf(solr.query(new SolrQuery("*:*").setRows(0)).getResults().getNumFound());
            default -> find(Integer.parseInt(request.get(1)), request.get(2), request.subList(3, request.size()));
        };
    }

    private String add(List<String> fields) throws SolrServerException, IOException {
        var document = new SolrInputDocument();
        for (var field : fields) {
            var name = field.substring(0, field.indexOf('='));
            var value = field.substring(field.indexOf('=') + 1);
            document.setField(name, name.equals("vector") ? numbers(value) : value);
        }
        solr.add(document);
        return "added";
    }

    private static List<Integer> numbers(String value) {
        List<Integer> numbers = new ArrayList<>();
        for (var number : value.split(",")) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    private String commit(int segments) throws SolrServerException, IOException {
        solr.commit();
        solr.optimize(true, true, segments);
        return "committed";
    }

    private String find(int k, String query, List<String> filters) throws SolrServerException, IOException {
        var asked = new SolrQuery(query).setRows(k).setFields("id").setFilterQueries(filters.toArray(String[]::new));
        return new QueryRequest(asked, METHOD.POST)
                .process(solr).getResults().stream()
                        .map(found -> String.valueOf(found.getFirstValue("id")))
                        .collect(Collectors.joining(" "));
    }
}

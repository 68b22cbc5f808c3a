package octavo.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.report.Report;
import octavo.report.html.HtmlReport;
import octavo.report.html.Whereabouts;
import octavo.source.Jail;
import octavo.verify.Check.Spot;
import octavo.verify.container.Unreadable;
import octavo.verify.inspect.Inspection;
import octavo.verify.thumbnail.Thumbnails;
import octavo.verify.thumbnail.Thumbnails.Thumbnail;

/** In which forms a report is written. */
enum ReportKind {
    /** For people who read lines. */
    TEXT("report.txt") {
        @Override
        String write(Report report, Map<String, byte[]> files, Jail book, String folder) {
            return report.text();
        }
    },
    /** For programs. */
    JSON("report.json") {
        @Override
        String write(Report report, Map<String, byte[]> files, Jail book, String folder) {
            return report.json();
        }
    },
    /** For build servers. */
    JUNIT("report.junit.xml") {
        @Override
        String write(Report report, Map<String, byte[]> files, Jail book, String folder) {
            return report.junit();
        }
    },
    /** For hosting services. */
    SARIF("report.sarif") {
        @Override
        String write(Report report, Map<String, byte[]> files, Jail book, String folder) {
            return report.sarif(folder);
        }
    },
    /** For people. */
    HTML("report.html") {
        @Override
        String write(Report report, Map<String, byte[]> files, Jail book, String folder) throws IOException {
            Map<String, List<Thumbnail>> pages = new LinkedHashMap<>();
            Map<String, Inspection> facts = new LinkedHashMap<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                try {
                    facts.put(file.getKey(), Inspection.ofStranger(file.getValue()));
                } catch (Unreadable e) {
                    continue;
                }
                if (file.getKey().endsWith(".pdf")) {
                    pages.put(file.getKey(), Thumbnails.of(file.getValue(), WIDTH));
                }
            }
            Map<String, List<Optional<Spot>>> spots = new LinkedHashMap<>();
            for (Report.Edition edition : report.editions()) {
                if (pages.containsKey(edition.file())) {
                    spots.put(edition.file(), Whereabouts.of(report, edition, book, files.get(edition.file())));
                }
            }
            return HtmlReport.of(report, pages, spots, facts);
        }
    };

    /** Pixels of a page in the report. */
    private static final int WIDTH = 220;

    private final String file;

    ReportKind(String file) {
        this.file = file;
    }

    /** Its name in the output folder. */
    String file() {
        return file;
    }

    /**
     * The report's text.
     *
     * @param files what was made or looked at, by its name
     * @param book the manuscript
     * @param folder of the book, as seen from the folder that one stands in
     */
    abstract String write(Report report, Map<String, byte[]> files, Jail book, String folder) throws IOException;
}

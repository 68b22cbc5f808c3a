package octavo.cli;

import octavo.report.Report;

/** In which forms a report is written. */
enum ReportKind {
    JSON("report.json") {
        @Override
        String write(Report report) {
            return report.json();
        }
    };

    private final String file;

    ReportKind(String file) {
        this.file = file;
    }

    /** Its name in the output folder. */
    String file() {
        return file;
    }

    abstract String write(Report report);
}

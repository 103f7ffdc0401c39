/** The comment of a pull request whose run could not judge. */

/** GitHub Markdown. `words` may hold anything: it stands in indented code, where nothing is Markdown (CommonMark §4.4). */
export function renderFailureComment(words: string, {marker}: {readonly marker: string}): string {
  return `${marker}\n## ⚠️ secure-pipeline could not judge\n\n${toIndentedCode(words)}\n\nWhat this comment said before is out of date.\n`;
}

/** The same for the job summary. */
export function renderFailureSummary(words: string): string {
  return `## ⚠️ secure-pipeline could not judge\n\n${toIndentedCode(words)}\n`;
}

function toIndentedCode(words: string): string {
  return words
    .split(/\r\n|\r|\n/)
    .map((line) => `    ${line}`)
    .join('\n');
}

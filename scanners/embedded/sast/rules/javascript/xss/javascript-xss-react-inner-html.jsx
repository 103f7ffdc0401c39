import DOMPurify from 'dompurify';

export function Comment({author, text}) {
  // ruleid: javascript-xss-react-inner-html
  return <div className="comment" dangerouslySetInnerHTML={{__html: text}} />;
}

export const Note = (props) => {
  const html = `<b>${props.note}</b>`;
  // ruleid: javascript-xss-react-inner-html
  return <p dangerouslySetInnerHTML={{__html: html}}></p>;
};

export function CleanComment({author, text}) {
  // ok: javascript-xss-react-inner-html
  return <div dangerouslySetInnerHTML={{__html: DOMPurify.sanitize(text)}} />;
}

export function TextComment({author, text}) {
  // ok: javascript-xss-react-inner-html
  return <div title={author}>{text}</div>;
}

// Why something could not be shown or done.

import type { ApiError } from '../api/client';

export function Failure({ error, what, again }: { error: ApiError; what: string; again?: () => void }) {
  const wait = error.retryAfter === null ? '' : ` Try again in ${error.retryAfter} s.`;
  return (
    <div class="failure" role="alert">
      <strong>{what}.</strong> {words(error)}
      {wait}
      {again !== undefined && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

function words(error: ApiError): string {
  switch (error.status) {
    case 401:
      return `${error.message || 'Name or password is wrong.'}`;
    case 403:
      return `Your permissions do not suffice: ${error.message}`;
    default:
      return error.code === null ? error.message : `${error.message} (${error.code})`;
  }
}

/** Whether this is a built site, with a worker, pages built ahead and licences beside the page: neither in development nor from a stick. */
export const IS_SITE = import.meta.env.PROD && import.meta.env.MODE !== "portable";

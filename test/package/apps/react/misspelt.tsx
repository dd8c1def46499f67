import 'alongside-widgets/group-finder/define';
import type {} from 'alongside-widgets/react';

export const attribute = <peer-group-finder pageSizes={2} />;
export const detail = <peer-group-finder onpeer-load={(event) => event.cuont} />;
export const value = <peer-request-form purpose="tlak" />;
